package org.jiebang.plan.organisation.kafka;

import jakarta.inject.Singleton;
import java.util.List;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.organisation.Department;
import org.jiebang.plan.organisation.DepartmentState;

/** 科室通告: {@code department-changed.v1}. */
@Singleton
public class DepartmentAnnouncement implements Announcement<Department> {

  @Override
  public OutgoingEvent of(Entry<Department> entry) {
    return Announcement.changed("department", entry, DepartmentState.of(entry))
        .atCampus(entry.fact().campus())
        .concerning(List.of(entry.fact().code()));
  }
}
