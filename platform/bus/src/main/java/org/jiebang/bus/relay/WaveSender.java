package org.jiebang.bus.relay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/**
 * 分波发送: sends a batch in waves that hold at most one event per aggregate, each wave acknowledged
 * before the next. A broker that refuses one record therefore never lets a later one of the same
 * key pass it.
 */
final class WaveSender {

  private final EventRecords records;

  WaveSender(EventRecords records) {
    this.records = records;
  }

  /**
   * Sends until all is acknowledged, leadership runs short, or a record fails.
   *
   * @param acknowledged told the numbers of each wave that Kafka has
   * @throws KafkaException when a record failed; those acknowledged before have been told
   */
  void send(
      Producer<byte[], byte[]> producer,
      List<PendingEvent> batch,
      BooleanSupplier maySend,
      Consumer<List<Long>> acknowledged)
      throws InterruptedException {
    List<PendingEvent> rest = batch;
    while (!rest.isEmpty() && maySend.getAsBoolean()) {
      List<PendingEvent> wave = new ArrayList<>();
      List<PendingEvent> later = new ArrayList<>();
      split(rest, wave, later);
      sendWave(producer, wave, acknowledged);
      rest = later;
    }
  }

  private static void split(
      List<PendingEvent> events, List<PendingEvent> wave, List<PendingEvent> later) {
    Set<UUID> keys = new HashSet<>();
    for (PendingEvent event : events) {
      (keys.add(event.aggregateId()) ? wave : later).add(event);
    }
  }

  private void sendWave(
      Producer<byte[], byte[]> producer, List<PendingEvent> wave, Consumer<List<Long>> acknowledged)
      throws InterruptedException {
    List<InFlight> flight = new ArrayList<>();
    KafkaException failure = null;
    for (PendingEvent event : wave) {
      try {
        flight.add(launch(producer, event));
      } catch (KafkaException e) {
        failure = e;
        break;
      }
    }
    List<Long> done = new ArrayList<>();
    for (InFlight sent : flight) {
      try {
        sent.await();
        done.add(sent.seq);
      } catch (ExecutionException e) {
        failure = new KafkaException("Not acknowledged: outbox " + sent.seq, e.getCause());
      }
    }
    acknowledged.accept(done);
    if (failure != null) {
      throw failure;
    }
  }

  private InFlight launch(Producer<byte[], byte[]> producer, PendingEvent event) {
    List<Future<?>> sent = new ArrayList<>();
    for (ProducerRecord<byte[], byte[]> record : records.of(event)) {
      sent.add(producer.send(record));
    }
    return new InFlight(event.seq(), sent);
  }

  private record InFlight(long seq, List<Future<?>> sent) {
    void await() throws ExecutionException, InterruptedException {
      for (Future<?> record : sent) {
        record.get();
      }
    }
  }
}
