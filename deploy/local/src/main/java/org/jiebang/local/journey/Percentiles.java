package org.jiebang.local.journey;

import java.util.List;
import java.util.Locale;

/** 分位数, in milliseconds. */
record Percentiles(int count, double p50, double p99) {

  static Percentiles of(List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    return new Percentiles(sorted.size(), at(sorted, 0.50), at(sorted, 0.99));
  }

  /** The p50 beside another's. */
  String ratio(Percentiles other) {
    return String.format(Locale.ROOT, "%.1f 倍", p50 / other.p50);
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "p50 %.1f ms  p99 %.1f ms  (n=%d)", p50, p99, count);
  }
}
