package org.jiebang.indicator.target;

import java.util.Arrays;
import org.jiebang.indicator.definition.Direction;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.InvalidInput;

/** 比较符: how an actual value must stand to the target. */
public enum Comparator {
  /** ≥. */
  AT_LEAST("≥", Direction.UP),
  /** ≤. */
  AT_MOST("≤", Direction.DOWN),
  /** &gt;. */
  MORE_THAN(">", Direction.UP),
  /** &lt;. */
  LESS_THAN("<", Direction.DOWN),
  /** =. */
  EQUAL("=", Direction.EQUAL),
  /** 区间, both ends included. */
  BETWEEN("[]", Direction.RANGE);

  private final String symbol;
  private final Direction direction;

  Comparator(String symbol, Direction direction) {
    this.symbol = symbol;
    this.direction = direction;
  }

  /** The printed sign. */
  public String symbol() {
    return symbol;
  }

  /** The direction that goes with it. */
  public Direction direction() {
    return direction;
  }

  /**
   * Reads a sign ({@code ≥}) or a word ({@code at-least}).
   *
   * @throws InvalidInput {@code unknown-comparator}
   */
  public static Comparator parse(String text) {
    return Arrays.stream(values())
        .filter(one -> one.symbol.equals(text) || one.word().equals(text))
        .findFirst()
        .orElseThrow(() -> unknown(text));
  }

  /** The word, for example {@code at-least}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static InvalidInput unknown(String text) {
    String detail = "不认识比较符“" + text + "”，请用 ≥ ≤ > < = 或 between。";
    return new InvalidInput(
        "unknown-comparator", detail, new FieldError("comparator", "unknown-comparator", detail));
  }
}
