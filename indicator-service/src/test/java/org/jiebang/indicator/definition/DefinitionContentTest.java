package org.jiebang.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.jiebang.indicator.memory.Samples;
import org.jiebang.refusal.InvalidInput;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DefinitionContentTest {

  @Test
  void aRatioNeedsADenominatorAndACountMayNotHaveOne() {
    refused("denominator", () -> definition(Kind.RATIO, null, TimeRule.RATIO, UnitRule.RATIO));
    refused("denominator", () -> definition(Kind.COUNT, "出院人次", TimeRule.SUM, UnitRule.SUM));
  }

  @Test
  void aStockIsNeverSummedOverTime() {
    refused("timeRule", () -> definition(Kind.STOCK, null, TimeRule.SUM, UnitRule.SUM));
  }

  @Test
  void aDistinctCountIsNeverSummedOverUnits() {
    refused("unitRule", () -> definition(Kind.DISTINCT, null, TimeRule.DISTINCT, UnitRule.SUM));
  }

  @Test
  void onlyARatioIsSummedAsARatio() {
    refused("timeRule", () -> definition(Kind.COUNT, null, TimeRule.RATIO, UnitRule.SUM));
    refused("unitRule", () -> definition(Kind.COUNT, null, TimeRule.SUM, UnitRule.RATIO));
  }

  @Test
  void aCodeIsASlug() {
    assertThatThrownBy(() -> new Samples(coded("床位 使用率")))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.code()).isEqualTo("not-a-code"));
  }

  @Test
  void sayingTheSameWithOtherZerosIsTheSame() {
    Display one = new Display("%", new BigDecimal("0.010"), 2);
    Display other = new Display("%", new BigDecimal("0.01"), 2);

    assertThat(one).isEqualTo(other);
    assertThat(new Display("亿元", new BigDecimal("100000000"), 2))
        .isEqualTo(new Display("亿元", new BigDecimal("1E+8"), 2));
  }

  @Test
  void showsYiAndWanOnlyAtTheEdge() {
    assertThat(new Display("亿元", new BigDecimal(100_000_000), 2).text(new BigDecimal("513606800")))
        .isEqualTo("5.14亿元");
    assertThat(new Display("万人次", new BigDecimal(10_000), 2).text(new BigDecimal("847746")))
        .isEqualTo("84.77万人次");
    assertThat(new Display("-", BigDecimal.ONE, 2).text(new BigDecimal("0.955"))).isEqualTo("0.96");
  }

  private static void refused(String field, Runnable definition) {
    assertThatThrownBy(definition::run)
        .isInstanceOfSatisfying(
            RuleBroken.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("definition-contradicts-itself");
              assertThat(refusal.fields().get(0).field()).isEqualTo(field);
            });
  }

  private static DefinitionContent coded(String code) {
    return content(code, Kind.COUNT, null, TimeRule.SUM, UnitRule.SUM);
  }

  @SuppressWarnings("ReturnValueIgnored") // it is made to be refused
  private static void definition(
      Kind kind, @Nullable String denominator, TimeRule time, UnitRule unit) {
    content("code", kind, denominator, time, unit);
  }

  private static DefinitionContent content(
      String code, Kind kind, @Nullable String denominator, TimeRule time, UnitRule unit) {
    return new DefinitionContent(
        code,
        "名称",
        "分子",
        denominator,
        "人次",
        "人次",
        new Display("人次", BigDecimal.ONE, 0),
        Comparison.UNROUNDED,
        Direction.UP,
        true,
        kind,
        time,
        unit,
        false,
        false,
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        LightRule.SHIPPED,
        null);
  }
}
