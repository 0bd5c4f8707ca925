package org.jiebang.project.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPathTest {

  @Test
  void standsInOrderOfItsPartsAndKeepsItsText() {
    Stream<String> printed = Stream.of("10.10", "10.9", "2", "10.1", "3.1.10", "3.1.2", "3.1");

    assertThat(printed.map(NumberPath::new).sorted().map(NumberPath::text))
        .containsExactly("2", "3.1", "3.1.2", "3.1.10", "10.1", "10.9", "10.10");
  }

  @Test
  void tenPointOneIsNotTenPointTen() {
    assertThat(new NumberPath("10.1")).isNotEqualTo(new NumberPath("10.10"));
    assertThat(new NumberPath("10.1").compareTo(new NumberPath("10.10"))).isNegative();
  }

  @Test
  void knowsWhatStandsDirectlyBelow() {
    NumberPath ten = new NumberPath("10");

    assertThat(new NumberPath("10.10").isDirectlyBelow(ten)).isTrue();
    assertThat(new NumberPath("10.1.1").isDirectlyBelow(ten)).isFalse();
    assertThat(new NumberPath("1.1").isDirectlyBelow(ten)).isFalse();
    assertThat(new NumberPath("101.1").isDirectlyBelow(ten)).isFalse();
    assertThat(ten.isDirectlyBelow(ten)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1.", ".1", "1..2", "01", "1.0", "1 .1", "1.1.1.1.1.1", "１.1"})
  void refusesWhatIsNoPathOfNumbers(String text) {
    assertThat(NumberPath.isOne(text)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new NumberPath(text));
  }
}
