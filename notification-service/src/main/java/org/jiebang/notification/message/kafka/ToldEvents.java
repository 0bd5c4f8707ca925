package org.jiebang.notification.message.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.notification.message.TellDepartments;
import org.jiebang.notification.message.Told;
import org.jiebang.notification.routing.EventId;
import org.jiebang.notification.routing.Occurrence;

/**
 * 事件处理: hands each event to those who tell the departments, and counts. {@code event.to.inbox} is
 * the time from the event to its rows, up to the commit that shows them.
 */
@Singleton
class ToldEvents implements EventHandler {

  private final TellDepartments tellDepartments;
  private final MeterRegistry meters;
  private final Clock clock;
  private final Set<String> types;

  ToldEvents(
      TellDepartments tellDepartments, JsonContents contents, MeterRegistry meters, Clock clock) {
    this.tellDepartments = tellDepartments;
    this.meters = meters;
    this.clock = clock;
    this.types = new TreeSet<>(SilentTypes.ALL);
    this.types.addAll(contents.types());
  }

  @Override
  public Set<String> types() {
    return types;
  }

  @Override
  public void handle(ReceivedEvent event) {
    measure(event, tellDepartments.tell(occurrence(event), event.data().toString()));
  }

  private static Occurrence occurrence(ReceivedEvent event) {
    return new Occurrence(
        new EventId(event.source(), event.id()),
        event.type(),
        event.time(),
        event.home(),
        event.campus(),
        event.departments());
  }

  private void measure(ReceivedEvent event, Told told) {
    String outcome = told.outcome().name().toLowerCase(Locale.ROOT);
    meters.counter("jiebang.notification.events", "outcome", outcome).increment();
    meters
        .counter("jiebang.notification.messages", "type", event.type())
        .increment(told.messages());
    if (told.messages() > 0) {
      meters
          .timer("jiebang.notification.event.to.inbox")
          .record(Duration.between(event.time(), clock.instant()));
    }
  }
}
