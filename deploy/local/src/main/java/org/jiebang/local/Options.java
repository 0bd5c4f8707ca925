package org.jiebang.local;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * 启动参数: what was asked of {@code deploy/up}.
 *
 * @param fresh begin with empty data
 * @param asOf the business date, or nothing for the real one
 * @param portBase the first port
 */
record Options(boolean fresh, Optional<LocalDate> asOf, int portBase) {

  static final Options DEFAULT = new Options(false, Optional.of(LocalDate.of(2025, 6, 30)), 8080);

  private static final int LOWEST_PORT = 1024;
  private static final int HIGHEST_PORT = 65_535 - PortPlan.SPAN;

  static Options parse(List<String> words) {
    Deque<String> rest = new ArrayDeque<>(words);
    Options options = DEFAULT;
    while (!rest.isEmpty()) {
      options = options.with(rest.pop(), rest);
    }
    return options;
  }

  private Options with(String word, Deque<String> rest) {
    if (word.contains("=")) {
      rest.push(word.substring(word.indexOf('=') + 1));
      return with(word.substring(0, word.indexOf('=')), rest);
    }
    return switch (word) {
      case "--fresh" -> new Options(true, asOf, portBase);
      case "--as-of" -> new Options(fresh, date(value(word, rest)), portBase);
      case "--port-base" -> new Options(fresh, asOf, port(value(word, rest)));
      default ->
          throw new Refused(
              "不认识参数 %s；可用 --fresh、--as-of 日期、--detach、--port-base 端口。".formatted(word),
              "There is no option %s; there are --fresh, --as-of DATE, --detach and --port-base PORT."
                  .formatted(word));
    };
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new Refused(
          "参数 %s 之后缺少取值。".formatted(option),
          "The option %s needs a value after it.".formatted(option));
    }
    return rest.pop();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.equals("now") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new Refused(
          "%s 不是日期；请写成 2025-06-30，或 now 表示今天。".formatted(text),
          "%s is no date; write it like 2025-06-30, or now for today.".formatted(text));
    }
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= LOWEST_PORT && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Refused below like every other number that will not do.
    }
    throw new Refused(
        "%s 不能作为起始端口；请用 %d 到 %d 之间的数。".formatted(text, LOWEST_PORT, HIGHEST_PORT),
        "%s cannot be the first port; use a number from %d to %d."
            .formatted(text, LOWEST_PORT, HIGHEST_PORT));
  }
}
