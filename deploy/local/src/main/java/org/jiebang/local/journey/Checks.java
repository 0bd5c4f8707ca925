package org.jiebang.local.journey;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** 核对: says of each thing promised whether it was so. */
final class Checks {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final PrintStream out;
  private int failed;

  Checks(PrintStream out) {
    this.out = out;
  }

  /** It must be so now. */
  void that(String promise, boolean holds, Supplier<?> seen) {
    out.println((holds ? "  ✓ " : "  ✗ ") + promise + (holds ? "" : "，实际：" + seen.get()));
    failed += holds ? 0 : 1;
  }

  /** It must come to be so within seconds. */
  void soon(String promise, BooleanSupplier holds, Supplier<?> seen) {
    that(promise, Patience.until(LIMIT, holds), seen);
  }

  void chapter(String title) {
    out.println(title);
  }

  int failed() {
    return failed;
  }
}
