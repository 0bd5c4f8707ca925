package org.jiebang.indicator.rollup.kafka;

import jakarta.inject.Singleton;
import java.util.Set;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.indicator.rollup.Cause;
import org.jiebang.indicator.rollup.RecalculateRollUps;
import org.jspecify.annotations.Nullable;

/** Hears of definitions and targets, by which the same components may be judged otherwise. */
@Singleton
class JudgingHandler implements EventHandler {

  private final RecalculateRollUps recalculate;

  JudgingHandler(RecalculateRollUps recalculate) {
    this.recalculate = recalculate;
  }

  @Override
  public Set<String> types() {
    return Set.of("jiebang.indicator.definition-changed.v1", "jiebang.indicator.target-changed.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    Changed changed = event.dataAs(Changed.class);
    boolean definition = event.type().contains("definition");
    String indicator = definition ? changed.code() : changed.indicator();
    if (indicator != null) {
      Cause cause = new Cause(event.id(), event.type(), null, null, false);
      recalculate.rejudge(event.hospital(), indicator, cause);
    }
  }

  /** What this reader needs of either. */
  record Changed(String code, @Nullable String indicator) {}
}
