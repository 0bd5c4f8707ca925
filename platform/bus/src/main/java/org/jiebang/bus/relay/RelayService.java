package org.jiebang.bus.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jiebang.bus.journal.EventWakeUp;
import org.jiebang.bus.journal.SideConnections;

/** 转发服务: runs this replica's relay from start to stop and publishes what it does as metrics. */
@Context
@Requires(property = "jiebang.bus.relay.enabled", notEquals = "false")
final class RelayService implements EventWakeUp, RelayObserver {

  private final Relay relay;
  private final OutboxChannel channel;
  private final Counter published;
  private final Counter failures;
  private final Counter epochChanges;
  private final AtomicLong epoch = new AtomicLong();
  private final AtomicInteger refused = new AtomicInteger();
  private volatile Backlog backlog = Backlog.NONE;

  /**
   * Waits for the migrated data source, because the relay reads tables of it by connections of its
   * own.
   */
  RelayService(
      @Value("${jiebang.service}") String service,
      DataSource migrated,
      SideConnections connections,
      KafkaDefaultConfiguration kafka,
      RelaySettings settings,
      MeterRegistry meters) {
    this.relay =
        new Relay(
            service, connections, ProducerSettings.of(kafka.getConfig(), settings), settings, this);
    this.channel = new OutboxChannel(connections, relay);
    this.published = meters.counter("jiebang.relay.published");
    this.failures = meters.counter("jiebang.relay.failures");
    this.epochChanges = meters.counter("jiebang.relay.epoch.changes");
    meters.gauge("jiebang.outbox.rows", this, self -> self.backlog.rows());
    meters.gauge("jiebang.outbox.oldest.seconds", this, self -> self.backlog.oldestSeconds());
    meters.gauge("jiebang.relay.refused.aggregates", refused);
    meters.gauge("jiebang.relay.leader", relay, value -> value.isLeader() ? 1 : 0);
  }

  @PostConstruct
  void start() {
    relay.start();
    channel.start();
  }

  @PreDestroy
  void stop() {
    channel.close();
    relay.close();
  }

  @Override
  public void committed() {
    channel.committed();
  }

  @Override
  public void leading(long newEpoch) {
    if (epoch.getAndSet(newEpoch) != newEpoch) {
      epochChanges.increment();
    }
  }

  /** Only the leader knows what waits; what it told before would stay on the page for ever. */
  @Override
  public void following() {
    backlog = Backlog.NONE;
    refused.set(0);
  }

  @Override
  public void refused(int aggregates) {
    refused.set(aggregates);
  }

  @Override
  public void published(int count) {
    published.increment(count);
  }

  @Override
  public void backlog(Backlog waiting) {
    backlog = waiting;
  }

  @Override
  public void failed(Exception cause) {
    failures.increment();
  }
}
