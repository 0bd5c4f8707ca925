package org.jiebang.plan.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiebang.audit.AuditEntry;
import org.jiebang.audit.AuditTrail;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.identity.Principal;

/** What use cases left behind: revisions, events and traces. */
public final class RecordedEffects implements Revisions, Outbox, AuditTrail {

  public final List<OutgoingEvent> events = new ArrayList<>();
  public final List<AuditEntry> traces = new ArrayList<>();
  private final Map<UUID, List<Revision>> revisions = new LinkedHashMap<>();

  @Override
  public UUID append(OutgoingEvent event) {
    events.add(event);
    return event.aggregate().id();
  }

  @Override
  public void record(AuditEntry entry) {
    traces.add(entry);
  }

  @Override
  public void add(Entry<?> entry, Object state, Principal by) {
    revisions
        .computeIfAbsent(entry.id(), id -> new ArrayList<>())
        .add(
            0,
            new Revision(
                entry.version(), entry.history(), entry.reason(), by.name(), Instant.EPOCH, state));
  }

  @Override
  public List<Revision> of(String hospital, UUID id) {
    return revisions.getOrDefault(id, List.of());
  }

  public OutgoingEvent lastEvent() {
    return events.get(events.size() - 1);
  }

  public AuditEntry lastTrace() {
    return traces.get(traces.size() - 1);
  }
}
