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

  /** Stores what was found in documents that are known. */
  @Transactional
  public Recorded<Finding> record(Principal by, Finding stated, Origin origin) {
    origin.requireMayStateHistory(by);
    Objections objections = new Objections();
    checkKnown(by.hospital(), "document", stated.document(), objections);
    for (int i = 0; i < stated.furtherDocuments().size(); i++) {
      String field = "furtherDocuments[" + i + "]";
      checkKnown(by.hospital(), field, stated.furtherDocuments().get(i), objections);
    }
    objections.raise();
    return recording.put(findings, announcement, by, stated, origin);
  }

  private void checkKnown(String hospital, String field, String key, Objections objections) {
    objections.when(
        documents.find(hospital, key).isEmpty(), field, "unknown-document", "没有这个文件：" + key);
  }
}
