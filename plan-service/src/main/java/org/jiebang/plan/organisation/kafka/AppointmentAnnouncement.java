package org.jiebang.plan.organisation.kafka;

import jakarta.inject.Singleton;
import java.util.List;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.organisation.Appointment;
import org.jiebang.plan.organisation.AppointmentState;
import org.jspecify.annotations.Nullable;

/** 任职通告: {@code appointment-changed.v1}. */
@Singleton
public class AppointmentAnnouncement implements Announcement<Appointment> {

  @Override
  public OutgoingEvent of(Entry<Appointment> entry) {
    @Nullable String department = entry.fact().department();
    return Announcement.changed("appointment", entry, AppointmentState.of(entry))
        .atCampus(entry.fact().campus())
        .concerning(department == null ? List.of() : List.of(department));
  }
}
