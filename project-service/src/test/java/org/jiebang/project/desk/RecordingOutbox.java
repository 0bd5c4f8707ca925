package org.jiebang.project.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;

/** An outbox that keeps what was appended, and insists on one event per version as the real one. */
public final class RecordingOutbox implements Outbox {

  private final List<OutgoingEvent> events = new ArrayList<>();
  private final Map<UUID, Long> heads = new HashMap<>();

  @Override
  public UUID append(OutgoingEvent event) {
    UUID aggregate = event.aggregate().id();
    if (heads.getOrDefault(aggregate, 0L) != event.version() - 1) {
      throw new IllegalStateException("Not the next version: " + event);
    }
    heads.put(aggregate, event.version());
    events.add(event);
    return UUID.randomUUID();
  }

  /** Everything appended so far. */
  public List<OutgoingEvent> events() {
    return List.copyOf(events);
  }

  /** Those of a type, given without {@code jiebang.project.} and version. */
  public List<OutgoingEvent> events(String name) {
    String type = "jiebang.project." + name + ".v1";
    return events.stream().filter(it -> it.type().equals(type)).toList();
  }

  /** The newest event. */
  public OutgoingEvent last() {
    return events.get(events.size() - 1);
  }
}
