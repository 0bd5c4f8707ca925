package org.jiebang.notification.organisation.kafka;

import io.micronaut.configuration.kafka.annotation.ErrorStrategy;
import io.micronaut.configuration.kafka.annotation.ErrorStrategyValue;
import io.micronaut.configuration.kafka.annotation.KafkaListener;
import io.micronaut.configuration.kafka.annotation.OffsetReset;
import io.micronaut.configuration.kafka.annotation.OffsetStrategy;
import io.micronaut.configuration.kafka.annotation.Topic;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jiebang.bus.GuardedConsumer;
import org.jiebang.bus.GuardedConsumers;

/** 组织监听: follows plan-service's organisation; the newest state of each wins. */
@KafkaListener(
    groupId = "${jiebang.consumer-group:notification-service}.organisation",
    clientId = "${jiebang.consumer-group:notification-service}.organisation",
    batch = true,
    offsetReset = OffsetReset.EARLIEST,
    offsetStrategy = OffsetStrategy.DISABLED,
    errorStrategy =
        @ErrorStrategy(
            value = ErrorStrategyValue.RETRY_ON_ERROR,
            retryCount = Integer.MAX_VALUE,
            retryDelay = "1s"))
class OrganisationListener {

  private final GuardedConsumer consumer;

  OrganisationListener(
      GuardedConsumers consumers,
      CampusStates campuses,
      DepartmentStates departments,
      PersonStates persons,
      AppointmentStates appointments) {
    this.consumer =
        consumers.newestWins("organisation", campuses, departments, persons, appointments);
  }

  @Topic(patterns = "^([a-z0-9-]+\\.)?(group\\.)?plan\\.state\\.v1$")
  void receive(List<ConsumerRecord<byte[], byte[]>> records, Consumer<byte[], byte[]> kafka) {
    consumer.receive(records, kafka);
  }
}
