package org.jiebang.indicator.definition.kafka;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jiebang.bus.AggregateRef;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.indicator.definition.DefinitionEvents;
import org.jiebang.indicator.definition.IndicatorDefinition;

/** Puts definitions into the outbox. */
@Singleton
class OutboxDefinitionEvents implements DefinitionEvents {

  private final Outbox outbox;

  OutboxDefinitionEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void changed(IndicatorDefinition definition) {
    DefinitionData data = DefinitionData.of(definition);
    AggregateRef aggregate = new AggregateRef("definition", definition.id(), definition.home());
    outbox.append(
        OutgoingEvent.of(
                "jiebang.indicator.definition-changed.v1", aggregate, definition.version(), data)
            .concerning(Optional.ofNullable(definition.owner()).stream().toList())
            .withState(data));
  }
}
