package org.jiebang.indicator.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.indicator.memory.Samples;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  private static final DefinitionContent SHARE = Samples.surgeryShare().content();
  private static final DefinitionContent VISITS = Samples.visits().content();

  @ParameterizedTest
  @CsvSource({
    "    ,     , 40.1,      , value-for-ratio, value",
    "    , 1000,     ,      , numerator-missing, numerator",
    " 400,     ,     ,      , denominator-missing, denominator",
    " 400,    0,     ,      , denominator-zero, denominator",
    "1001, 1000,     ,      , numerator-exceeds-denominator, numerator",
    "  -1, 1000,     ,      , negative, numerator",
    " 400,-1000,     ,      , negative, denominator",
    " 400, 1000,     , 人次, unknown-unit, unit",
    "1e40, 1e41,     ,      , number-out-of-range, numerator",
    "0.12345678901, 1,,     , number-out-of-range, numerator",
  })
  void refusesWrongFiguresOfARatio(
      @Nullable String numerator,
      @Nullable String denominator,
      @Nullable String value,
      @Nullable String unit,
      String code,
      String field) {
    refused(SHARE, figures(numerator, denominator, value, unit), code, field);
  }

  @ParameterizedTest
  @CsvSource({
    "400, 1000,    ,     , denominator-for-count, denominator",
    "400,     , 400,     , value-and-numerator, value",
    "   ,     ,    ,     , value-missing, value",
    "   ,     ,  -1,     , negative, value",
    "   ,     ,   1, 万人次, unknown-unit, unit",
  })
  void refusesWrongFiguresOfACount(
      @Nullable String numerator,
      @Nullable String denominator,
      @Nullable String value,
      @Nullable String unit,
      String code,
      String field) {
    refused(VISITS, figures(numerator, denominator, value, unit), code, field);
  }

  @Test
  void aRealZeroIsAValue() {
    assertThat(figures(null, null, "0", null).under(VISITS).value()).isZero();
    assertThat(figures("0", "1000", null, "台次").under(SHARE).value()).isZero();
  }

  @Test
  void theQuotientIsComputed() {
    assertThat(figures("1", "3", null, null).under(SHARE).value())
        .isEqualByComparingTo("0.3333333333333333333333333333333333");
  }

  private static void refused(
      DefinitionContent definition, Figures figures, String code, String field) {
    assertThatThrownBy(() -> figures.under(definition))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.fields().get(0).field()).isEqualTo(field);
            });
  }

  private static Figures figures(
      @Nullable String numerator,
      @Nullable String denominator,
      @Nullable String value,
      @Nullable String unit) {
    return new Figures(number(numerator), number(denominator), number(value), unit);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
