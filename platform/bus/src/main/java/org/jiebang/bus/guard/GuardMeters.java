package org.jiebang.bus.guard;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** 守卫计量: what a consumer did with what it received. */
final class GuardMeters {

  private final MeterRegistry meters;
  private final String consumer;

  GuardMeters(MeterRegistry meters, String consumer) {
    this.meters = meters;
    this.consumer = consumer;
  }

  void judged(Verdict verdict) {
    String name = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    meters.counter("jiebang.guard.events", "consumer", consumer, "verdict", name).increment();
  }

  void parked() {
    meters.counter("jiebang.guard.parked", "consumer", consumer).increment();
  }

  void repaired() {
    meters.counter("jiebang.guard.repaired", "consumer", consumer).increment();
  }

  void droppedAtHome() {
    meters.counter("jiebang.guard.dropped.at.home", "consumer", consumer).increment();
  }

  void interrupted() {
    meters.counter("jiebang.guard.interrupted", "consumer", consumer).increment();
  }
}
