package org.jiebang.plan.plantree.kafka;

import jakarta.inject.Singleton;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.plantree.PlanNode;
import org.jiebang.plan.plantree.PlanNodeState;

/** 计划节点通告: {@code plan-node-changed.v1}. */
@Singleton
public class PlanNodeAnnouncement implements Announcement<PlanNode> {

  @Override
  public OutgoingEvent of(Entry<PlanNode> entry) {
    return Announcement.changed("plan-node", entry, PlanNodeState.of(entry))
        .concerning(entry.fact().responsibility().departments());
  }
}
