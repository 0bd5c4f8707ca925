package org.jiebang.plan.document;

import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Ledger;

/** 文件台账. */
public interface Documents extends Ledger<Document> {

  /** The hospital's documents, by key. */
  Page<Entry<Document>> list(String hospital, PageRequest page);
}
