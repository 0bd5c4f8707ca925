package org.jiebang.plan.finding;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jiebang.identity.Principal;
import org.jiebang.plan.document.Documents;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Objections;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Recorded;
import org.jiebang.plan.ledger.Recording;

/** 登记疑点. */
@Singleton
public class RecordFinding {

  private final Findings findings;
  private final Documents documents;
  private final Announcement<Finding> announcement;
  private final Recording recording;

  /** Made by the container. */
  public RecordFinding(
      Findings findings,
      Documents documents,
      Announcement<Finding> announcement,
      Recording recording) {
    this.findings = findings;
    this.documents = documents;
    this.announcement = announcement;
    this.recording = recording;
  }

  /** Stores what was found in a document that is known. */
  @Transactional
  public Recorded<Finding> record(Principal by, Finding stated, Origin origin) {
    origin.requireMayStateHistory(by);
    new Objections()
        .when(
            documents.find(by.hospital(), stated.document()).isEmpty(),
            "document",
            "unknown-document",
            "没有这个文件：" + stated.document())
        .raise();
    return recording.put(findings, announcement, by, stated, origin);
  }
}
