package org.jiebang.plan.document;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jiebang.identity.Principal;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Recorded;
import org.jiebang.plan.ledger.Recording;

/** 补录文件: takes the facts of a document; those of an issued one change only with a reason. */
@Singleton
public class RecordDocument {

  private final Documents documents;
  private final Announcement<Document> announcement;
  private final Recording recording;

  /** Made by the container. */
  public RecordDocument(
      Documents documents, Announcement<Document> announcement, Recording recording) {
    this.documents = documents;
    this.announcement = announcement;
    this.recording = recording;
  }

  /** Stores what is stated of a document. */
  @Transactional
  public Recorded<Document> record(Principal by, Document stated, Origin origin) {
    origin.requireMayStateHistory(by);
    documents
        .find(by.hospital(), stated.code())
        .filter(before -> !before.says(stated, origin))
        .map(Entry::fact)
        .ifPresent(issued -> issued.requireReasonToChange(origin));
    return recording.put(documents, announcement, by, stated, origin);
  }
}
