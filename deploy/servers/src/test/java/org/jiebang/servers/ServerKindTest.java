package org.jiebang.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ServerKindTest {

  @Test
  void readsTheWordInAnyCase() {
    assertThat(ServerKind.of("Embedded")).isEqualTo(ServerKind.EMBEDDED);
    assertThat(ServerKind.of("containers")).isEqualTo(ServerKind.CONTAINERS);
  }

  @Test
  void looksForItselfWhenNobodyAsked() {
    assertThat(ServerKind.of(null)).isEqualTo(ServerKind.AS_POSSIBLE);
    assertThat(ServerKind.of(" ")).isEqualTo(ServerKind.AS_POSSIBLE);
  }

  @Test
  void refusesAnyOtherWord() {
    assertThatThrownBy(() -> ServerKind.of("docker"))
        .hasMessageContaining("embedded or containers");
  }

  @Test
  void startsOnlyWhatWasAskedFor() {
    assertThat(start(ServerKind.EMBEDDED, () -> "embedded", ServerKindTest::forbidden))
        .isEqualTo("embedded");
    assertThat(start(ServerKind.CONTAINERS, ServerKindTest::forbidden, () -> "container"))
        .isEqualTo("container");
  }

  private static String start(
      ServerKind kind, Supplier<String> embedded, Supplier<String> container) {
    return kind.start(embedded, container, "image:1");
  }

  private static String forbidden() {
    throw new AssertionError("Nobody asked for this");
  }
}
