package org.jiebang.project.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListNumberTest {

  @ParameterizedTest
  @CsvSource({
    "（一）, 1",
    "(四), 4",
    "九、, 9",
    "十, 10",
    "十二、, 12",
    "（二十）, 20",
    "九十九, 99",
    "3., 3",
    "12、, 12"
  })
  void readsWhatItCounts(String text, int position) {
    assertThat(new ListNumber(text).position()).isEqualTo(position);
  }

  @Test
  void standsInOrderOfWhatItCounts() {
    assertThat(new ListNumber("（九）")).isLessThan(new ListNumber("（十）"));
    assertThat(new ListNumber("（二）")).isEqualByComparingTo(new ListNumber("二、"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "（）", "零", "一一", "十十", "甲", "0", "123", "（一）（二）"})
  void refusesWhatCountsNothing(String text) {
    assertThat(ListNumber.isOne(text)).isFalse();
  }
}
