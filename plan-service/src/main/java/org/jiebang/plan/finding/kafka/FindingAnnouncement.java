package org.jiebang.plan.finding.kafka;

import jakarta.inject.Singleton;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.plan.finding.Finding;
import org.jiebang.plan.finding.FindingState;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;

/** 疑点通告: {@code finding-changed.v1}. */
@Singleton
public class FindingAnnouncement implements Announcement<Finding> {

  @Override
  public OutgoingEvent of(Entry<Finding> entry) {
    return Announcement.changed("finding", entry, FindingState.of(entry));
  }
}
