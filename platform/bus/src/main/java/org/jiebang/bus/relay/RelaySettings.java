package org.jiebang.bus.relay;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * 转发设置, {@code jiebang.bus.relay}.
 *
 * @param leaseTtl how long leadership lasts without renewal; a record in flight must be decided
 *     sooner
 * @param deliveryTimeout when the producer gives a record up
 * @param requestTimeout when the producer gives one request up
 * @param fallbackPoll how often the outbox is read without a wake-up
 * @param fullScan how often it is read from its beginning, for stragglers with low numbers
 * @param markLag how old an acknowledged number must be before reading starts behind it: longer
 *     than a transaction lasts, which the database's {@code transaction_timeout} may bound; a
 *     slower one waits for the next full scan
 * @param batch how many rows are read at once
 */
@ConfigurationProperties("jiebang.bus.relay")
public record RelaySettings(
    @Bindable(defaultValue = "15s") Duration leaseTtl,
    @Bindable(defaultValue = "10s") Duration deliveryTimeout,
    @Bindable(defaultValue = "5s") Duration requestTimeout,
    @Bindable(defaultValue = "500ms") Duration fallbackPoll,
    @Bindable(defaultValue = "60s") Duration fullScan,
    @Bindable(defaultValue = "60s") Duration markLag,
    @Bindable(defaultValue = "1000") int batch) {

  private static final Duration LONGEST_CANDIDACY = Duration.ofMillis(800);

  /**
   * Refuses a delivery that could outlive the lease, or a request that could outlive its delivery.
   */
  public RelaySettings {
    if (deliveryTimeout.compareTo(leaseTtl) >= 0) {
      throw new IllegalArgumentException(
          "jiebang.bus.relay: delivery-timeout must be shorter than lease-ttl");
    }
    if (requestTimeout.compareTo(deliveryTimeout) > 0) {
      throw new IllegalArgumentException(
          "jiebang.bus.relay: request-timeout must not be longer than delivery-timeout");
    }
  }

  /** How long the producer may wait before it takes a record: half of what the lease leaves. */
  public Duration handing() {
    return leaseTtl.minus(deliveryTimeout).dividedBy(2);
  }

  /** When a record that is sent now is acknowledged or given up at the latest. */
  public Duration decision() {
    return deliveryTimeout.plus(handing());
  }

  /**
   * How often one that does not lead asks for the lease; a lease handed over is taken within it.
   */
  public Duration candidacy() {
    Duration third = leaseTtl.dividedBy(3);
    return third.compareTo(LONGEST_CANDIDACY) < 0 ? third : LONGEST_CANDIDACY;
  }

  /** The settings for production. */
  public static RelaySettings standard() {
    return new RelaySettings(
        Duration.ofSeconds(15),
        Duration.ofSeconds(10),
        Duration.ofSeconds(5),
        Duration.ofMillis(500),
        Duration.ofSeconds(60),
        Duration.ofSeconds(60),
        1000);
  }

  /** The same promises on scaled time, for tests that kill leaders. */
  public static RelaySettings scaled() {
    return new RelaySettings(
        Duration.ofMillis(1000),
        Duration.ofMillis(600),
        Duration.ofMillis(300),
        Duration.ofMillis(100),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        200);
  }
}
