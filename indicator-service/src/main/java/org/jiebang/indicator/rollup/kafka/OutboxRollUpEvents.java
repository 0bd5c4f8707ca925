package org.jiebang.indicator.rollup.kafka;

import jakarta.inject.Singleton;
import java.util.Set;
import org.jiebang.bus.AggregateRef;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.rollup.RollUp;
import org.jiebang.indicator.rollup.RollUpEvents;

/** Puts roll-ups into the outbox: a changed light under one type, anything else under the other. */
@Singleton
class OutboxRollUpEvents implements RollUpEvents {

  private final Outbox outbox;

  OutboxRollUpEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void told(RollUp rollUp, IndicatorDefinition definition, Set<String> departments) {
    String type =
        rollUp.lightChanged()
            ? "jiebang.indicator.light-changed.v1"
            : "jiebang.indicator.roll-up-revised.v1";
    AggregateRef aggregate = new AggregateRef("roll-up", rollUp.id(), rollUp.home());
    RollUpData data = RollUpData.of(rollUp, definition);
    outbox.append(
        OutgoingEvent.of(type, aggregate, rollUp.version(), data)
            .atCampus(rollUp.key().unit().campus())
            .concerning(departments));
  }
}
