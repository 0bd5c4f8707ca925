package org.jiebang.plan.plantree;

import java.math.BigInteger;

/** 中文数字: reads 十一, 一百零二 and 二〇二五; any run of its characters has some value. */
final class HanNumber {

  private static final String DIGITS = "〇一二三四五六七八九";

  private BigInteger total = BigInteger.ZERO;
  private BigInteger pending = BigInteger.ZERO;
  private boolean digitPending;

  private HanNumber() {}

  static boolean isPartOfOne(int character) {
    return digit(character) >= 0 || unit(character) > 0;
  }

  static BigInteger valueOf(String run) {
    HanNumber number = new HanNumber();
    run.codePoints().forEach(number::take);
    return number.total.add(number.pending);
  }

  private void take(int character) {
    int unit = unit(character);
    if (unit > 0) {
      takeUnit(BigInteger.valueOf(unit));
    } else {
      pending = pending.multiply(BigInteger.TEN).add(BigInteger.valueOf(digit(character)));
      digitPending = true;
    }
  }

  /** 十 without a digit before it is one ten. */
  private void takeUnit(BigInteger unit) {
    total = total.add((digitPending ? pending : BigInteger.ONE).multiply(unit));
    pending = BigInteger.ZERO;
    digitPending = false;
  }

  private static int digit(int character) {
    return switch (character) {
      case '零' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(character);
    };
  }

  private static int unit(int character) {
    return switch (character) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
