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
 *     than any transaction
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

  /** Refuses a delivery that could outlive the lease. */
  public RelaySettings {
    if (deliveryTimeout.compareTo(leaseTtl) >= 0) {
      throw new IllegalArgumentException(
          "jiebang.bus.relay: delivery-timeout must be shorter than lease-ttl");
    }
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
