package org.jiebang.indicator.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jiebang.refusal.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-30", "2025-06", "2025-Q2", "2025-H1", "2025", "2021-2025"})
  void readsWhatItWrites(String text) {
    assertThat(PeriodText.parse(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25-06",
        "2025-13",
        "2025-00",
        "2025-06-31",
        "2025-Q5",
        "2025-H3",
        "2025-2021",
        "2025-2025",
        "六月",
        "２０２５",
        "2025-6",
        "0000",
        "2025 ",
        "2000-2025"
      })
  void refusesWhatIsNoPeriod(String text) {
    assertThatThrownBy(() -> PeriodText.parse(text))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("not-a-period");
              assertThat(refusal.fields().get(0).field()).isEqualTo("period");
            });
  }

  @Test
  void readsTheOtherSpellingOfAPlansYears() {
    assertThat(PeriodText.parse("2021..2025")).isEqualTo(Period.span(2021, 2025));
  }

  @Test
  void aMonthLiesInItsQuarterHalfAndYear() {
    assertThat(PeriodText.parse("2025-06").andEnclosing())
        .extracting(Period::text)
        .containsExactly("2025-06", "2025-Q2", "2025-H1", "2025");
    assertThat(PeriodText.parse("2024-12-31").andEnclosing())
        .extracting(Period::text)
        .containsExactly("2024-12-31", "2024-12", "2024-Q4", "2024-H2", "2024");
    assertThat(Period.year(2025).andEnclosing()).containsExactly(Period.year(2025));
  }

  @Test
  void beginsOnItsFirstDayAndNotBefore() {
    Period july = PeriodText.parse("2025-07");

    assertThat(july.hasBegunOn(LocalDate.of(2025, 6, 30))).isFalse();
    assertThat(july.hasBegunOn(LocalDate.of(2025, 7, 1))).isTrue();
  }

  @Test
  void twelveMonthsAndFourQuartersWeighAsMuchAsAYear() {
    assertThat(Period.year(2024).weight()).isEqualByComparingTo("12");
    assertThat(Period.quarter(2024, 1).weight()).isEqualByComparingTo("3");
  }
}
