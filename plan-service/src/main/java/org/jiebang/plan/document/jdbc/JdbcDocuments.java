package org.jiebang.plan.document.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.plan.document.Document;
import org.jiebang.plan.document.Documents;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.jdbc.JdbcLedger;

/** 文件台账 in PostgreSQL. */
@Singleton
class JdbcDocuments extends JdbcLedger<Document, DocumentRow> implements Documents {

  private final DocumentRows rows;

  JdbcDocuments(DocumentRows rows) {
    super(rows);
    this.rows = rows;
  }

  @Override
  public Page<Entry<Document>> list(String hospital, PageRequest page) {
    List<Entry<Document>> items =
        rows.list(hospital, page.size(), page.offset()).stream().map(this::entry).toList();
    return Page.of(items, page, rows.count(hospital));
  }

  @Override
  protected DocumentRow row(Entry<Document> entry) {
    return DocumentRow.of(entry);
  }

  @Override
  protected Entry<Document> entry(DocumentRow row) {
    return row.entry();
  }
}
