package org.jiebang.bus;

import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** 守卫消费者: what a {@code @KafkaListener} hands its batches to. */
@FunctionalInterface
public interface GuardedConsumer {

  /**
   * Processes the records in order, each in one transaction with its guard, then commits their
   * offsets. Never throws: what is wrong is parked, and when the infrastructure is away the
   * consumer is set back to the first unprocessed record.
   */
  void receive(List<ConsumerRecord<byte[], byte[]>> records, Consumer<byte[], byte[]> kafka);
}
