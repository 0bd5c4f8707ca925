package org.jiebang.plan.plantree.kafka;

import jakarta.inject.Singleton;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.plantree.Plan;
import org.jiebang.plan.plantree.PlanState;

/** 计划通告: {@code plan-changed.v1}. */
@Singleton
public class PlanAnnouncement implements Announcement<Plan> {

  @Override
  public OutgoingEvent of(Entry<Plan> entry) {
    return Announcement.changed("plan", entry, PlanState.of(entry));
  }
}
