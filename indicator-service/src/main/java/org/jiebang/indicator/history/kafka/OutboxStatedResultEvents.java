package org.jiebang.indicator.history.kafka;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jiebang.bus.AggregateRef;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.indicator.history.StatedContent;
import org.jiebang.indicator.history.StatedResult;
import org.jiebang.indicator.history.StatedResultEvents;

/** Puts stated results into the outbox, marked as history. */
@Singleton
class OutboxStatedResultEvents implements StatedResultEvents {

  private final Outbox outbox;

  OutboxStatedResultEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void changed(StatedResult result) {
    StatedContent content = result.content();
    StatedData data = new StatedData(content.code(), result.version(), content, true);
    AggregateRef aggregate = new AggregateRef("stated-result", result.id(), result.home());
    outbox.append(
        OutgoingEvent.of(
                "jiebang.indicator.stated-result-changed.v1", aggregate, result.version(), data)
            .atCampus(content.campus())
            .concerning(Optional.ofNullable(content.department()).stream().toList())
            .withState(data));
  }

  /**
   * The payload of {@code stated-result-changed.v1} and of the stated result's state.
   *
   * @param code the code
   * @param version the version it now has
   * @param content what is stated
   * @param history always true: no message is made for it
   */
  record StatedData(String code, long version, StatedContent content, boolean history) {}
}
