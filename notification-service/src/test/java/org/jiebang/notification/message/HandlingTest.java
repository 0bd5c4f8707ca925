package org.jiebang.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jiebang.notification.message.Handling.Mark;
import org.junit.jupiter.api.Test;

class HandlingTest {

  private static final Mark FIRST = new Mark("王", Instant.parse("2025-07-01T02:00:00Z"));
  private static final Mark SECOND = new Mark("李", Instant.parse("2025-07-01T03:00:00Z"));

  @Test
  void keepsWhoReadItFirst() {
    assertThat(Handling.UNTOUCHED.read(FIRST).read(SECOND).read()).isEqualTo(FIRST);
  }

  @Test
  void countsAsReadByWhoHasDoneIt() {
    Handling done = Handling.UNTOUCHED.done(FIRST);

    assertThat(done.read()).isEqualTo(FIRST);
    assertThat(done.done()).isEqualTo(FIRST);
  }

  @Test
  void canBeTakenBack() {
    Handling handling = Handling.UNTOUCHED.done(FIRST).undone().unread();

    assertThat(handling).isEqualTo(Handling.UNTOUCHED);
  }
}
