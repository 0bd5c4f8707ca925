package org.jiebang.indicator.target.kafka;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jiebang.bus.AggregateRef;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.indicator.target.Target;
import org.jiebang.indicator.target.TargetEvents;

/** Puts targets into the outbox. */
@Singleton
class OutboxTargetEvents implements TargetEvents {

  private final Outbox outbox;

  OutboxTargetEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void changed(Target target) {
    TargetData data = TargetData.of(target);
    AggregateRef aggregate = new AggregateRef("target", target.id(), target.home());
    outbox.append(
        OutgoingEvent.of("jiebang.indicator.target-changed.v1", aggregate, target.version(), data)
            .atCampus(target.content().campus())
            .concerning(Optional.ofNullable(target.content().department()).stream().toList())
            .withState(data));
  }
}
