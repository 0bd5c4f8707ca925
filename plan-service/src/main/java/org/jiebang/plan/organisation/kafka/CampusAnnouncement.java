package org.jiebang.plan.organisation.kafka;

import jakarta.inject.Singleton;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.organisation.Campus;
import org.jiebang.plan.organisation.CampusState;

/** 院区通告: {@code campus-changed.v1}. */
@Singleton
public class CampusAnnouncement implements Announcement<Campus> {

  @Override
  public OutgoingEvent of(Entry<Campus> entry) {
    return Announcement.changed("campus", entry, CampusState.of(entry))
        .atCampus(entry.fact().code());
  }
}
