package org.jiebang.project.numbering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 序号: a heading's number as printed, such as {@code （一）}, {@code 十二、} or {@code 3.}; kept as text
 * and ordered by what it counts.
 *
 * @param text as printed
 */
public record ListNumber(String text) implements Comparable<ListNumber> {

  private static final Pattern FORM =
      Pattern.compile("[（(]?(?:(\\d{1,2})|([一二三四五六七八九]?十?[一二三四五六七八九]?))[）)、.．]?");
  private static final String DIGITS = "一二三四五六七八九";

  /** Refuses what counts nothing. */
  public ListNumber {
    if (!isOne(text)) {
      throw new IllegalArgumentException("Not a heading's number: " + text);
    }
  }

  /** Whether the text can be read as a heading's number from 1 to 99. */
  public static boolean isOne(String text) {
    return read(text).isPresent();
  }

  /** What it counts, from 1. */
  public int position() {
    return read(text).orElseThrow();
  }

  @Override
  public int compareTo(ListNumber other) {
    return Integer.compare(position(), other.position());
  }

  @Override
  public String toString() {
    return text;
  }

  private static Optional<Integer> read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    String arabic = form.group(1);
    int value = arabic == null ? chinese(form.group(2)) : Integer.parseInt(arabic);
    return Optional.of(value).filter(it -> it > 0);
  }

  private static int chinese(String numeral) {
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return numeral.length() == 1 ? digit(numeral) : 0;
    }
    int tens = ten == 0 ? 1 : digit(numeral.substring(0, ten));
    return tens * 10 + digit(numeral.substring(ten + 1));
  }

  private static int digit(String numeral) {
    return numeral.isEmpty() ? 0 : DIGITS.indexOf(numeral) + 1;
  }
}
