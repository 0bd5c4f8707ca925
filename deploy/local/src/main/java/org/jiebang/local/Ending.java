package org.jiebang.local;

import java.util.OptionalInt;

/**
 * 结束方式: how a process ended.
 *
 * @param exitCode nothing where only the process itself was watched
 */
record Ending(OptionalInt exitCode) {

  private static final int KILLED = 137;
  private static final int OUT_OF_HEAP = 3;

  static Ending with(int exitCode) {
    return new Ending(OptionalInt.of(exitCode));
  }

  static Ending unknown() {
    return new Ending(OptionalInt.empty());
  }

  String inChinese() {
    return exitCode.isEmpty()
        ? ""
        : switch (exitCode.getAsInt()) {
          case KILLED -> "（被强制杀死，可能是本机内存不足）";
          case OUT_OF_HEAP -> "（自身内存用尽）";
          default -> "（退出码 %d）".formatted(exitCode.getAsInt());
        };
  }

  String inEnglish() {
    return exitCode.isEmpty()
        ? ""
        : switch (exitCode.getAsInt()) {
          case KILLED -> " (killed, perhaps because this machine is out of memory)";
          case OUT_OF_HEAP -> " (it ran out of its own memory)";
          default -> " (exit code %d)".formatted(exitCode.getAsInt());
        };
  }
}
