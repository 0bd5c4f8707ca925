package org.jiebang.bus.relay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 分波发送: sends a batch in waves that hold at most one event per aggregate, each wave acknowledged
 * before the next. A broker that refuses one record therefore never lets a later one of the same
 * key pass it.
 */
final class WaveSender {

  private static final Logger log = LoggerFactory.getLogger(WaveSender.class);

  /** Refusals of the record itself: certainly not written, and no reason to stop for the others. */
  private static final Set<Class<?>> REFUSALS =
      Set.of(
          RecordTooLargeException.class,
          RecordBatchTooLargeException.class,
          InvalidRecordException.class,
          InvalidTimestampException.class,
          InvalidTopicException.class,
          PolicyViolationException.class,
          TopicAuthorizationException.class);

  private final EventRecords records;

  WaveSender(EventRecords records) {
    this.records = records;
  }

  /** What a sender asks and tells its leader. */
  interface Turn {

    /** Whether another wave may begin; renews the lease if need be. */
    boolean mayBegin();

    /** Whether what is sent now is decided before the lease can pass. */
    boolean hasTime();

    /** Kafka has these. */
    void acknowledged(List<Long> numbers);

    /** A wave is over; in doubt when not every record of it was acknowledged or refused. */
    void decided(List<UUID> aggregates, boolean inDoubt);
  }

  /**
   * Sends until all is acknowledged, leadership runs short, or a record's fate is unknown.
   *
   * @return the aggregates of which the broker refused an event; nothing later of theirs was sent
   * @throws KafkaException when it is unknown whether Kafka has a record; those acknowledged before
   *     have been told
   */
  Set<UUID> send(Producer<byte[], byte[]> producer, List<PendingEvent> batch, Turn turn)
      throws InterruptedException {
    Set<UUID> refused = new HashSet<>();
    List<PendingEvent> rest = batch;
    while (!rest.isEmpty() && turn.mayBegin()) {
      List<PendingEvent> wave = new ArrayList<>();
      List<PendingEvent> later = new ArrayList<>();
      split(rest, refused, wave, later);
      if (!new Wave(producer, turn, refused).carry(wave)) {
        break;
      }
      rest = later;
    }
    return refused;
  }

  private static void split(
      List<PendingEvent> events,
      Set<UUID> refused,
      List<PendingEvent> wave,
      List<PendingEvent> later) {
    Set<UUID> keys = new HashSet<>();
    for (PendingEvent event : events) {
      if (!refused.contains(event.aggregateId())) {
        (keys.add(event.aggregateId()) ? wave : later).add(event);
      }
    }
  }

  /** One wave on its way. */
  private final class Wave {

    private final Producer<byte[], byte[]> producer;
    private final Turn turn;
    private final Set<UUID> refused;
    private final List<InFlight> flight = new ArrayList<>();
    private final List<Long> done = new ArrayList<>();
    private boolean complete = true;

    Wave(Producer<byte[], byte[]> producer, Turn turn, Set<UUID> refused) {
      this.producer = producer;
      this.turn = turn;
      this.refused = refused;
    }

    /** Sends the wave and waits for it; false when time ran out before all of it was sent. */
    boolean carry(List<PendingEvent> events) throws InterruptedException {
      KafkaException failure = launchAll(events);
      KafkaException unanswered = awaitAll();
      failure = failure == null ? unanswered : failure;
      turn.decided(
          flight.stream().map(sent -> sent.event().aggregateId()).toList(), failure != null);
      turn.acknowledged(done);
      if (failure != null) {
        throw failure;
      }
      return complete;
    }

    private @Nullable KafkaException launchAll(List<PendingEvent> events) {
      for (PendingEvent event : events) {
        if (!turn.hasTime()) {
          complete = false;
          return null;
        }
        List<ProducerRecord<byte[], byte[]>> written = written(event);
        InFlight sent = new InFlight(event, written.size(), new ArrayList<>());
        try {
          for (ProducerRecord<byte[], byte[]> record : written) {
            sent.answers().add(producer.send(record));
          }
        } catch (KafkaException e) {
          return e;
        } finally {
          flight.add(sent);
        }
      }
      return null;
    }

    private List<ProducerRecord<byte[], byte[]>> written(PendingEvent event) {
      try {
        return records.of(event);
      } catch (RuntimeException e) {
        refuse(event, e);
        return List.of();
      }
    }

    private @Nullable KafkaException awaitAll() throws InterruptedException {
      KafkaException failure = null;
      for (InFlight sent : flight) {
        try {
          for (Future<?> answer : sent.answers()) {
            answer.get();
          }
          if (sent.isWhole()) {
            done.add(sent.event().seq());
          }
        } catch (ExecutionException e) {
          Throwable cause = e.getCause();
          if (cause != null && REFUSALS.contains(cause.getClass())) {
            refuse(sent.event(), cause);
          } else {
            failure = new KafkaException("Not acknowledged: outbox " + sent.event().seq(), cause);
          }
        }
      }
      return failure;
    }

    private void refuse(PendingEvent event, Throwable cause) {
      refused.add(event.aggregateId());
      log.error(
          "Event {} ({} of {}, version {}) cannot be published; what follows it on its aggregate waits",
          event.id(),
          event.type(),
          event.aggregateId(),
          event.version(),
          cause);
    }
  }

  private record InFlight(PendingEvent event, int records, List<Future<?>> answers) {

    boolean isWhole() {
      return records > 0 && answers.size() == records;
    }
  }
}
