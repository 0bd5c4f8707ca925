package org.jiebang.plan.document.kafka;

import jakarta.inject.Singleton;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.plan.document.Document;
import org.jiebang.plan.document.DocumentState;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;

/** 文件通告: {@code document-changed.v1}. */
@Singleton
public class DocumentAnnouncement implements Announcement<Document> {

  @Override
  public OutgoingEvent of(Entry<Document> entry) {
    return Announcement.changed("document", entry, DocumentState.of(entry));
  }
}
