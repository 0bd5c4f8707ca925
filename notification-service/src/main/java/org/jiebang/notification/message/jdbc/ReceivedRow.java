package org.jiebang.notification.message.jdbc;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiebang.bus.Home;
import org.jiebang.notification.message.ReceivedEvents.Received;
import org.jiebang.notification.routing.EventId;
import org.jiebang.notification.routing.Occurrence;
import org.jspecify.annotations.Nullable;

/** An event as a row. */
@MappedEntity("received_events")
record ReceivedRow(
    String source,
    String id,
    String type,
    String hospital,
    String home,
    @Nullable String campus,
    String departments,
    Instant occurredAt,
    Instant receivedAt,
    String payload) {

  Received event() {
    Occurrence occurrence =
        new Occurrence(
            new EventId(source, id),
            type,
            occurredAt,
            new Home(hospital, home),
            campus,
            codes(departments));
    return new Received(occurrence, payload, receivedAt);
  }

  static String joined(Set<String> departments) {
    return departments.stream().sorted().collect(Collectors.joining(","));
  }

  private static Set<String> codes(String joined) {
    return Arrays.stream(joined.split(","))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toSet());
  }
}
