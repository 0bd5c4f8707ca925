package org.jiebang.notification.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.notification.organisation.Departments;
import org.jiebang.notification.routing.EventId;
import org.jiebang.notification.trace.TraceEntry;
import org.jiebang.notification.trace.Traces;
import org.jiebang.refusal.Conflict;

/** Everything this room keeps, in memory. */
public final class Ledger {

  private final Map<EventId, ReceivedEvents.Received> received = new HashMap<>();
  private final List<HeldMessages.Held> held = new ArrayList<>();
  private final Map<UUID, Message> messages = new HashMap<>();
  private final List<TraceEntry> steps = new ArrayList<>();

  /** The events. */
  public ReceivedEvents received() {
    return new ReceivedEvents() {
      @Override
      public boolean add(Received event) {
        return received.putIfAbsent(event.occurrence().id(), event) == null;
      }

      @Override
      public Optional<Received> find(EventId id) {
        return Optional.ofNullable(received.get(id));
      }
    };
  }

  /** The held messages; a department is known when the directory has it. */
  public HeldMessages held(Departments departments) {
    return new HeldMessages() {
      @Override
      public void hold(Held one) {
        held.add(one);
      }

      @Override
      public List<Held> takeKnown(int limit) {
        List<Held> known =
            held.stream()
                .filter(one -> departments.find(one.hospital(), one.department()).isPresent())
                .toList();
        held.removeAll(known);
        return known;
      }

      @Override
      public List<Held> waiting(String hospital) {
        return held.stream().filter(one -> one.hospital().equals(hospital)).toList();
      }
    };
  }

  /** The messages. */
  public Messages messages() {
    return new KeptMessages();
  }

  /** The trace. */
  public Traces traces() {
    return new Traces() {
      @Override
      public void add(List<TraceEntry> more) {
        steps.addAll(more);
      }

      @Override
      public List<TraceEntry> of(EventId event, String department) {
        return steps.stream()
            .filter(step -> step.event().equals(event))
            .filter(step -> step.department() == null || step.department().equals(department))
            .toList();
      }

      @Override
      public List<TraceEntry> of(String hospital, String eventId) {
        return steps.stream()
            .filter(step -> step.hospital().equals(hospital) && step.event().id().equals(eventId))
            .toList();
      }
    };
  }

  /** Every step taken so far, as {@code department step code}. */
  public List<String> story() {
    return steps.stream()
        .map(
            step ->
                step.department()
                    + " "
                    + step.step().name().toLowerCase(Locale.ROOT)
                    + " "
                    + step.code())
        .toList();
  }

  /** What stands in an inbox, in its order. */
  public List<Message> inbox(String department) {
    return messages.values().stream()
        .filter(message -> message.department().equals(department))
        .sorted((one, other) -> Long.compare(one.sequence(), other.sequence()))
        .toList();
  }

  private final class KeptMessages implements Messages {

    @Override
    public List<Draft> add(List<Draft> drafts) {
      List<Draft> fresh = drafts.stream().filter(draft -> !stands(draft)).toList();
      fresh.forEach(draft -> messages.put(draft.id(), placed(draft)));
      return fresh;
    }

    @Override
    public Optional<Message> find(UUID id) {
      return Optional.ofNullable(messages.get(id));
    }

    @Override
    public List<Message> unread(String hospital, Collection<String> departments) {
      return messages.values().stream()
          .filter(message -> message.hospital().equals(hospital))
          .filter(message -> departments.contains(message.department()))
          .filter(message -> message.handling().read() == null)
          .toList();
    }

    @Override
    public void save(Message message) {
      Message stored = messages.get(message.id());
      if (stored == null || stored.version() != message.version()) {
        throw new Conflict("stale-version", "stale");
      }
      messages.put(message.id(), message);
    }

    private boolean stands(Draft draft) {
      return inbox(draft.department().code()).stream()
          .anyMatch(message -> message.event().equals(draft.occurrence().id()));
    }

    private Message placed(Draft draft) {
      Instant at = draft.writtenAt();
      return new Message(
          draft.id(),
          1,
          draft.department().home(),
          draft.department().code(),
          inbox(draft.department().code()).size() + 1L,
          draft.occurrence().id(),
          draft.occurrence().type(),
          draft.occurrence().time(),
          draft.content().topic(),
          draft.wording(),
          draft.content().facts(),
          draft.content().link(),
          draft.content().demonstration(),
          at,
          Handling.UNTOUCHED);
    }
  }
}
