package org.jiebang.notification.trace.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Locale;
import org.jiebang.notification.routing.EventId;
import org.jiebang.notification.trace.Step;
import org.jiebang.notification.trace.TraceEntry;
import org.jspecify.annotations.Nullable;

/** A step as a row. */
@MappedEntity("trace_entries")
record TraceRow(
    @Id @GeneratedValue @Nullable Long id,
    String hospital,
    String source,
    String eventId,
    @Nullable String department,
    String step,
    @Nullable String code,
    String words,
    @Nullable String who,
    Instant at) {

  static TraceRow of(TraceEntry entry) {
    return new TraceRow(
        null,
        entry.hospital(),
        entry.event().source(),
        entry.event().id(),
        entry.department(),
        entry.step().name().toLowerCase(Locale.ROOT),
        entry.code(),
        entry.words(),
        entry.who(),
        entry.at());
  }

  TraceEntry entry() {
    return new TraceEntry(
        hospital,
        new EventId(source, eventId),
        department,
        Step.valueOf(step.toUpperCase(Locale.ROOT)),
        code,
        words,
        who,
        at);
  }
}
