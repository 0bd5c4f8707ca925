package org.jiebang.indicator;

/** Requests that several tests make. */
public final class Statements {

  private Statements() {}

  /** 三四类手术占比, row 8 of the plan's table, under a code of the test's own. */
  public static String surgeryShare() {
    return """
        {"name":"三四类手术占比","numerator":"三级、四级手术台次","denominator":"出院患者手术台次",
         "countingUnit":"台次","baseUnit":"1","display":{"unit":"%","scale":0.01,"decimals":2},
         "compare":"displayed","direction":"up","directionConfirmed":true,"kind":"ratio",
         "timeRule":"ratio","unitRule":"ratio","numeratorWithinDenominator":true,
         "basis":"C","source":{"document":"002","heading":"三、（四）第8行"}}
        """;
  }

  /** 门急诊人次, row 2. */
  public static String visits() {
    return """
        {"name":"门急诊人次","numerator":"门急诊人次（按挂号）","countingUnit":"人次","baseUnit":"人次",
         "display":{"unit":"万人次","scale":10000,"decimals":2},"compare":"unrounded",
         "direction":"up","directionConfirmed":false,"kind":"count","timeRule":"sum",
         "unitRule":"sum","numeratorWithinDenominator":false}
        """;
  }

  /** ≥40 % for 2025, as row 8 prints it. */
  public static String atLeastForty(String indicator) {
    return """
        {"indicator":"%s","printed":"≥40","comparator":"≥","value":0.40,"unit":"%%","period":"2025",
         "source":{"document":"002","heading":"三、（四）第8行","quote":"三四类手术占比｜%%｜≥40"}}
        """
        .formatted(indicator);
  }

  /** A demonstration report of a ratio. */
  public static String report(
      String indicator, String campus, String period, int numerator, int denominator) {
    return """
        {"indicator":"%s","campus":"%s","period":"%s","numerator":%d,"denominator":%d,
         "demonstration":true}
        """
        .formatted(indicator, campus, period, numerator, denominator);
  }
}
