package org.jiebang.indicator.period;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 报告期: the stretch of time a value or a target speaks of.
 *
 * @param grain its kind
 * @param first the first day
 * @param last the last day, inclusive
 */
public record Period(Grain grain, LocalDate first, LocalDate last) {

  private static final int QUARTER_MONTHS = 3;
  private static final int HALF_MONTHS = 6;
  private static final int YEAR_MONTHS = 12;

  /** One day. */
  public static Period day(LocalDate date) {
    return new Period(Grain.DAY, date, date);
  }

  /** One month. */
  public static Period month(YearMonth month) {
    return new Period(Grain.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  /** One quarter, 1 to 4. */
  public static Period quarter(int year, int number) {
    return months(Grain.QUARTER, year, number, QUARTER_MONTHS);
  }

  /** One half year, 1 or 2. */
  public static Period half(int year, int number) {
    return months(Grain.HALF, year, number, HALF_MONTHS);
  }

  /** One year. */
  public static Period year(int year) {
    return months(Grain.YEAR, year, 1, YEAR_MONTHS);
  }

  /** Several whole years, both ends included. */
  public static Period span(int from, int to) {
    return new Period(Grain.SPAN, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  private static Period months(Grain grain, int year, int number, int length) {
    YearMonth from = YearMonth.of(year, (number - 1) * length + 1);
    return new Period(grain, from.atDay(1), from.plusMonths(length - 1L).atEndOfMonth());
  }

  /** Whether every day of the other lies in this one. */
  public boolean contains(Period other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /** Whether the two have a day in common. */
  public boolean overlaps(Period other) {
    return !other.last.isBefore(first) && !other.first.isAfter(last);
  }

  /** Whether the first day has come on {@code today}. */
  public boolean hasBegunOn(LocalDate today) {
    return !first.isAfter(today);
  }

  /** The months it touches, in order. */
  public List<YearMonth> months() {
    YearMonth end = YearMonth.from(last);
    return Stream.iterate(YearMonth.from(first), m -> !m.isAfter(end), m -> m.plusMonths(1))
        .toList();
  }

  /** How many years it lasts; 1 for anything up to a year. */
  public int years() {
    return last.getYear() - first.getYear() + 1;
  }

  /**
   * Its length in months: the weight of a stock in an average over time. A day is its share of its
   * month.
   */
  public BigDecimal weight() {
    return grain == Grain.DAY
        ? BigDecimal.ONE.divide(BigDecimal.valueOf(first.lengthOfMonth()), MathContext.DECIMAL128)
        : BigDecimal.valueOf(months().size());
  }

  /**
   * This period and those of its calendar that hold it, up to the year: 2025-06, 2025-Q2, 2025-H1,
   * 2025.
   */
  public List<Period> andEnclosing() {
    List<Period> enclosing = new ArrayList<>(List.of(this));
    int year = first.getYear();
    int month = first.getMonthValue() - 1;
    Stream.of(
            month(YearMonth.from(first)),
            quarter(year, month / QUARTER_MONTHS + 1),
            half(year, month / HALF_MONTHS + 1),
            year(year))
        .filter(longer -> longer.grain.compareTo(grain) > 0)
        .forEach(enclosing::add);
    return List.copyOf(enclosing);
  }

  /**
   * The canonical text: {@code 2025-06-30}, {@code 2025-06}, {@code 2025-Q2}, {@code 2025-H1},
   * {@code 2025}.
   */
  public String text() {
    int year = first.getYear();
    int month = first.getMonthValue() - 1;
    return switch (grain) {
      case DAY -> first.toString();
      case MONTH -> YearMonth.from(first).toString();
      case QUARTER -> year + "-Q" + (month / QUARTER_MONTHS + 1);
      case HALF -> year + "-H" + (month / HALF_MONTHS + 1);
      case YEAR -> String.valueOf(year);
      case SPAN -> year + "-" + last.getYear();
    };
  }

  @Override
  public String toString() {
    return text();
  }
}
