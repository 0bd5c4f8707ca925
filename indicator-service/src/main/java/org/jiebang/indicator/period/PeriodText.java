package org.jiebang.indicator.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.InvalidInput;

/** 报告期的写法: reads a period as people write it, or says that it is none. */
public final class PeriodText {

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2199;
  private static final int LONGEST_SPAN = 20;

  private static final Map<Pattern, Function<MatchResult, Period>> FORMS =
      Map.of(
          Pattern.compile("(\\d{4})"), m -> Period.year(year(m)),
          Pattern.compile("(\\d{4})-(\\d{2})"), m -> Period.month(YearMonth.of(year(m), number(m))),
          Pattern.compile("(\\d{4})-Q([1-4])"), m -> Period.quarter(year(m), number(m)),
          Pattern.compile("(\\d{4})-H([12])"), m -> Period.half(year(m), number(m)),
          Pattern.compile("(\\d{4})(?:-|\\.\\.)(\\d{4})"), m -> span(year(m), number(m)),
          Pattern.compile("(\\d{4})-\\d{2}-\\d{2}"), m -> Period.day(LocalDate.parse(m.group())));

  private PeriodText() {}

  /**
   * Reads {@code 2025-06-30}, {@code 2025-06}, {@code 2025-Q2}, {@code 2025-H1}, {@code 2025} or
   * {@code 2021-2025} (also {@code 2021..2025}).
   *
   * @throws InvalidInput {@code not-a-period}, on the field {@code period}
   */
  public static Period parse(String text) {
    return FORMS.entrySet().stream()
        .map(form -> read(form.getKey().matcher(text), form.getValue()))
        .flatMap(Optional::stream)
        .filter(period -> period.first().getYear() >= EARLIEST && period.last().getYear() <= LATEST)
        .findFirst()
        .orElseThrow(() -> notAPeriod(text));
  }

  private static Optional<Period> read(Matcher matcher, Function<MatchResult, Period> form) {
    try {
      return matcher.matches() ? Optional.of(form.apply(matcher)) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Period span(int from, int to) {
    if (to <= from || to - from >= LONGEST_SPAN) {
      throw new DateTimeException("Not a span of years: " + from + " to " + to);
    }
    return Period.span(from, to);
  }

  private static int year(MatchResult match) {
    return Integer.parseInt(match.group(1));
  }

  private static int number(MatchResult match) {
    return Integer.parseInt(match.group(2));
  }

  private static InvalidInput notAPeriod(String text) {
    String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    return new InvalidInput(
        "not-a-period",
        "“" + shown + "”不是报告期。",
        new FieldError(
            "period", "not-a-period", "请写成 2025-06-30、2025-06、2025-Q2、2025-H1、2025 或 2021-2025。"));
  }
}
