package org.jiebang.project.strategy.kafka;

import jakarta.inject.Singleton;
import org.jiebang.bus.AggregateRef;
import org.jiebang.bus.Home;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.project.strategy.Strategy;
import org.jiebang.project.strategy.StrategyEvents;

/** Tells of strategies through the outbox; everybody lists under them, so all are concerned. */
@Singleton
public class StrategyContractEvents implements StrategyEvents {

  private final Outbox outbox;

  /**
   * @param outbox what leaves with the transaction
   */
  public StrategyContractEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void changed(Strategy strategy) {
    StrategyPayload payload = StrategyPayload.of(strategy);
    AggregateRef ref = new AggregateRef("strategy", strategy.id(), Home.group(strategy.hospital()));
    outbox.append(
        OutgoingEvent.of("jiebang.project.strategy-changed.v1", ref, strategy.version(), payload)
            .concerningAll()
            .withState(payload));
  }
}
