package org.jiebang.notification.message.kafka;

import java.util.Set;

/** 静默类型: events we know and tell nobody of: master data, and steps that another event sums up. */
final class SilentTypes {

  static final Set<String> ALL =
      Set.of(
          "jiebang.indicator.definition-changed.v1",
          "jiebang.indicator.target-changed.v1",
          "jiebang.indicator.roll-up-revised.v1",
          "jiebang.indicator.stated-result-changed.v1",
          "jiebang.project.strategy-changed.v1",
          "jiebang.project.open-bid-changed.v1",
          "jiebang.project.pledge-changed.v1",
          "jiebang.project.milestone-changed.v1",
          "jiebang.project.settled.v1",
          "jiebang.plan.hospital-changed.v1",
          "jiebang.plan.campus-changed.v1",
          "jiebang.plan.department-changed.v1",
          "jiebang.plan.person-changed.v1",
          "jiebang.plan.appointment-changed.v1",
          "jiebang.plan.calendar-year-changed.v1",
          "jiebang.plan.document-changed.v1",
          "jiebang.plan.plan-changed.v1",
          "jiebang.plan.plan-node-changed.v1",
          "jiebang.plan.finding-changed.v1");

  private SilentTypes() {}
}
