package org.jiebang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  @Test
  void theDemoBeginsInTheMiddleOf2025OnPort8080WithTheDataItHas() {
    assertThat(Options.parse(List.of()))
        .isEqualTo(new Options(false, Optional.of(LocalDate.of(2025, 6, 30)), 8080));
  }

  @Test
  void takesEveryOptionInEitherSpelling() {
    Options expected = new Options(true, Optional.of(LocalDate.of(2024, 2, 29)), 9000);

    assertThat(Options.parse(List.of("--fresh", "--as-of", "2024-02-29", "--port-base", "9000")))
        .isEqualTo(expected);
    assertThat(Options.parse(List.of("--port-base=9000", "--as-of=2024-02-29", "--fresh")))
        .isEqualTo(expected);
  }

  @Test
  void nowIsTheRealDate() {
    assertThat(Options.parse(List.of("--as-of", "now")).asOf()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--frehs, There is no option --frehs",
    "--as-of 2025-02-30, 2025-02-30 is no date",
    "--as-of tomorrow, tomorrow is no date",
    "--as-of, needs a value",
    "--port-base, needs a value",
    "--port-base http, http cannot be the first port",
    "--port-base 80, 80 cannot be the first port",
    "--port-base 65514, 65514 cannot be the first port",
    "8080, There is no option 8080"
  })
  void refusesWhatItCannotUnderstandAndSaysWhatWouldDo(String typed, String sentence) {
    assertThatThrownBy(() -> Options.parse(List.of(typed.split(" ", -1))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(sentence)
        .hasMessageMatching("(?s).*[\\u4e00-\\u9fff].*");
  }
}
