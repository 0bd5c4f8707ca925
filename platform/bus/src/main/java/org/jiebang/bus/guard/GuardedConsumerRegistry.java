package org.jiebang.bus.guard;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.transaction.TransactionOperations;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.GuardedConsumer;
import org.jiebang.bus.GuardedConsumers;
import org.jiebang.bus.ServedHomes;

/** 守卫消费者登记: makes them and knows them by name, so that what one parked can be released. */
@Singleton
final class GuardedConsumerRegistry implements GuardedConsumers {

  private final Map<String, GuardedProcessing> known = new ConcurrentHashMap<>();
  private final TransactionOperations<Connection> transactions;
  private final ServedHomes homes;
  private final MeterRegistry meters;
  private final ConsumerSpans spans;
  private final GuardSettings settings;

  GuardedConsumerRegistry(
      TransactionOperations<Connection> transactions,
      ServedHomes homes,
      MeterRegistry meters,
      Optional<OpenTelemetry> telemetry,
      GuardSettings settings) {
    this.transactions = transactions;
    this.homes = homes;
    this.meters = meters;
    this.spans = new ConsumerSpans(telemetry.orElseGet(OpenTelemetry::noop));
    this.settings = settings;
  }

  @Override
  public GuardedConsumer inOrder(String consumer, EventHandler... handlers) {
    return consumer(consumer, GuardedEffect.Order.IN_VERSION_ORDER, handlers);
  }

  @Override
  public GuardedConsumer newestWins(String consumer, EventHandler... handlers) {
    return consumer(consumer, GuardedEffect.Order.NEWEST_WINS, handlers);
  }

  Optional<GuardedProcessing> find(String consumer) {
    return Optional.ofNullable(known.get(consumer));
  }

  Collection<GuardedProcessing> all() {
    return known.values();
  }

  private GuardedConsumer consumer(
      String name, GuardedEffect.Order order, EventHandler... handlers) {
    GuardMeters consumerMeters = new GuardMeters(meters, name);
    GuardedProcessing processing =
        new GuardedProcessing(
            new GuardedEffect(name, order, List.of(handlers), transactions), consumerMeters);
    if (known.putIfAbsent(name, processing) != null) {
      throw new IllegalStateException("Two listeners share the consumer name " + name);
    }
    return new KafkaGuardedConsumer(processing, homes, consumerMeters, spans, settings.backOff());
  }
}
