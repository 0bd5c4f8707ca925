package org.jiebang.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectionsTest {

  private final Connections connections = new Connections(2, 3);

  @Test
  void givesEachPersonSoMany() {
    assertThat(connections.take("wang")).isTrue();
    assertThat(connections.take("wang")).isTrue();
    assertThat(connections.take("wang")).isFalse();

    connections.giveBack("wang");

    assertThat(connections.take("wang")).isTrue();
  }

  @Test
  void givesAllTogetherSoMany() {
    connections.take("wang");
    connections.take("wang");
    connections.take("li");

    assertThat(connections.take("zhang")).isFalse();
    assertThat(connections.total()).isEqualTo(3);
  }
}
