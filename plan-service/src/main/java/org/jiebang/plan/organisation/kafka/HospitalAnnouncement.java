package org.jiebang.plan.organisation.kafka;

import jakarta.inject.Singleton;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.organisation.Hospital;
import org.jiebang.plan.organisation.HospitalState;

/** 医院通告: {@code hospital-changed.v1}. */
@Singleton
public class HospitalAnnouncement implements Announcement<Hospital> {

  @Override
  public OutgoingEvent of(Entry<Hospital> entry) {
    return Announcement.changed("hospital", entry, HospitalState.of(entry));
  }
}
