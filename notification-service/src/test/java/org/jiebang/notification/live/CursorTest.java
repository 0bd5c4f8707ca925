package org.jiebang.notification.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.jiebang.refusal.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void isReadAsItWasWritten() {
    Cursor cursor = Cursor.at(Map.of("surgery", 7L, "pediatrics", 12L));

    assertThat(cursor.text()).isEqualTo("pediatrics:12,surgery:7");
    assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
  }

  @Test
  void neverMovesBack() {
    assertThat(Cursor.at(Map.of("surgery", 7L)).advancedTo("surgery", 5).at("surgery"))
        .isEqualTo(7);
  }

  @Test
  void resumesWhereTheClientLeftOff() {
    Cursor ends = Cursor.at(Map.of("surgery", 9L, "pediatrics", 3L, "icu", 2L));

    Cursor resumed = Cursor.parse("surgery:4,pediatrics:8,oncology:1").resumedAt(ends);

    assertThat(resumed.text())
        .as("never beyond the end, at the end where it was not followed, and nothing else")
        .isEqualTo("icu:2,pediatrics:3,surgery:4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "surgery",
        "surgery:",
        "surgery:-1",
        "a:1,,b:2",
        "a:1\nb:2",
        "a:99999999999999999999"
      })
  void refusesWhatItDidNotWrite(String text) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Cursor.parse(text))
        .matches(refusal -> refusal.code().equals("last-event-id-malformed"));
  }
}
