package org.jiebang.bus.guard;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jiebang.bus.GuardedConsumer;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.bus.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes batches from Kafka: our records come home are dropped, the rest is processed and then
 * committed.
 */
final class KafkaGuardedConsumer implements GuardedConsumer {

  private static final Logger log = LoggerFactory.getLogger(KafkaGuardedConsumer.class);

  private final GuardedProcessing processing;
  private final ServedHomes homes;
  private final GuardMeters meters;
  private final ConsumerSpans spans;
  private final Duration backOff;

  KafkaGuardedConsumer(
      GuardedProcessing processing,
      ServedHomes homes,
      GuardMeters meters,
      ConsumerSpans spans,
      Duration backOff) {
    this.processing = processing;
    this.homes = homes;
    this.meters = meters;
    this.spans = spans;
    this.backOff = backOff;
  }

  @Override
  public void receive(
      List<ConsumerRecord<byte[], byte[]>> records, Consumer<byte[], byte[]> kafka) {
    Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
    for (int next = 0; next < records.size(); next++) {
      ConsumerRecord<byte[], byte[]> record = records.get(next);
      try {
        process(record);
        done.put(partition(record), new OffsetAndMetadata(record.offset() + 1));
      } catch (RuntimeException e) {
        meters.interrupted();
        log.warn("{} is interrupted and will read again: {}", processing.consumer(), e.toString());
        setBack(records.subList(next, records.size()), kafka);
        break;
      }
    }
    commit(kafka, done);
  }

  private void process(ConsumerRecord<byte[], byte[]> record) {
    RawRecord raw = RawRecord.of(record);
    if (hasComeHome(raw)) {
      meters.droppedAtHome();
      return;
    }
    Span span = spans.start(processing.consumer(), raw);
    Scope scope = span.makeCurrent();
    try {
      processing.accept(raw);
    } finally {
      scope.close();
      span.end();
    }
  }

  /**
   * A mirrored record of a home that is ours was written here and has been applied from our own
   * topic.
   */
  private boolean hasComeHome(RawRecord raw) {
    if (!Topics.isMirrored(raw.topic())) {
      return false;
    }
    Home home = RecordHeaders.home(raw);
    return home != null && homes.serves(home);
  }

  private void setBack(
      List<ConsumerRecord<byte[], byte[]>> unprocessed, Consumer<byte[], byte[]> kafka) {
    Map<TopicPartition, Long> first = new LinkedHashMap<>();
    unprocessed.forEach(record -> first.putIfAbsent(partition(record), record.offset()));
    Set<TopicPartition> assigned = kafka.assignment();
    first.forEach(
        (partition, offset) -> {
          if (assigned.contains(partition)) {
            kafka.seek(partition, offset);
          }
        });
    rest();
  }

  /** Waits in the poll thread, well within the poll interval; heartbeats go on by themselves. */
  private void rest() {
    try {
      TimeUnit.NANOSECONDS.sleep(backOff.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void commit(Consumer<byte[], byte[]> kafka, Map<TopicPartition, OffsetAndMetadata> done) {
    if (done.isEmpty()) {
      return;
    }
    try {
      kafka.commitSync(done);
    } catch (WakeupException e) {
      // Said to end the poll that follows, not this commit.
      kafka.wakeup();
    } catch (KafkaException e) {
      log.info("Offsets were not committed; the guard knows what comes again: {}", e.toString());
    }
  }

  private static TopicPartition partition(ConsumerRecord<?, ?> record) {
    return new TopicPartition(record.topic(), record.partition());
  }
}
