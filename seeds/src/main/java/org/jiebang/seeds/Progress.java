package org.jiebang.seeds;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/** 进度: one line per chapter, and every refusal as it comes. */
final class Progress {

  private final PrintStream out;
  private final AtomicInteger failures = new AtomicInteger();

  Progress(PrintStream out) {
    this.out = out;
  }

  void hospital(String code, int chapters) {
    out.println(code + "：共 " + chapters + " 篇");
  }

  void chapter(String title, int total, int created, int failed) {
    String refused = failed == 0 ? "" : "，被拒 " + failed;
    out.println(
        "  "
            + title
            + " "
            + total
            + " 项：新增 "
            + created
            + "，已有 "
            + (total - created - failed)
            + refused);
  }

  void refused(Entry entry, RuntimeException why) {
    failures.incrementAndGet();
    String code = why instanceof Refused refused ? refused.code() + " " : "";
    out.println("    ✗ " + code + why.getMessage());
  }

  int failures() {
    return failures.get();
  }
}
