package org.jiebang.bus.guard;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.management.endpoint.annotation.Delete;
import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.management.endpoint.annotation.Read;
import io.micronaut.management.endpoint.annotation.Selector;
import io.micronaut.management.endpoint.annotation.Write;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jiebang.refusal.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 停放清单: on the management port, what is parked and why; and its release once the cause is mended.
 */
@Endpoint(id = "parked", defaultSensitive = false)
class ParkedEndpoint {

  private static final Logger log = LoggerFactory.getLogger(ParkedEndpoint.class);
  private static final int LIMIT = 500;

  private final TransactionOperations<Connection> transactions;
  private final GuardedConsumerRegistry consumers;
  private final AtomicLong parked;

  ParkedEndpoint(
      TransactionOperations<Connection> transactions,
      GuardedConsumerRegistry consumers,
      MeterRegistry meters) {
    this.transactions = transactions;
    this.consumers = consumers;
    this.parked = meters.gauge("jiebang.parked.events", new AtomicLong());
  }

  /** What is parked, oldest first, at most 500. */
  @Read
  public List<Parked> list() {
    return transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> ParkedRows.list(status.getConnection(), LIMIT).stream().map(Parked::of).toList());
  }

  /** Tries a parked record, and what waits behind it on its aggregate, again in order. */
  @Write
  public Released release(@Selector long id) {
    ParkedEvent event = parkedEvent(id);
    return new Released(consumer(event).parked().release(event));
  }

  /** Drops a parked record that will never be processed, and goes on with what waits behind it. */
  @Delete
  public Released discard(@Selector long id) {
    ParkedEvent event = parkedEvent(id);
    log.warn(
        "{} drops {}-{}@{} unprocessed, as its operator asked: {}",
        event.consumer(),
        event.raw().topic(),
        event.raw().partition(),
        event.raw().offset(),
        event.cause());
    return new Released(consumer(event).parked().discard(event));
  }

  private GuardedProcessing consumer(ParkedEvent event) {
    return consumers
        .find(event.consumer())
        .orElseThrow(() -> new NotFound("unknown-consumer", "没有名为 " + event.consumer() + " 的消费者。"));
  }

  @Scheduled(fixedDelay = "30s", initialDelay = "10s")
  void count() {
    parked.set(
        transactions.execute(
            TransactionDefinition.DEFAULT, status -> ParkedRows.count(status.getConnection())));
  }

  private ParkedEvent parkedEvent(long id) {
    ParkedEvent event =
        transactions.execute(
            TransactionDefinition.DEFAULT, status -> ParkedRows.byId(status.getConnection(), id));
    if (event == null) {
      throw new NotFound("not-parked", "没有编号为 " + id + " 的停放记录。");
    }
    return event;
  }

  /** A parked record as the operator sees it. */
  record Parked(
      long id,
      String consumer,
      String kind,
      @Nullable UUID aggregateId,
      @Nullable Long version,
      String cause,
      String topic,
      int partition,
      long offset,
      Instant parkedAt) {

    static Parked of(ParkedEvent event) {
      return new Parked(
          event.id(),
          event.consumer(),
          event.kind(),
          event.aggregateId(),
          event.version(),
          event.cause(),
          event.raw().topic(),
          event.raw().partition(),
          event.raw().offset(),
          event.parkedAt());
    }
  }

  /**
   * What a release did.
   *
   * @param released how many records took effect
   */
  record Released(int released) {}
}
