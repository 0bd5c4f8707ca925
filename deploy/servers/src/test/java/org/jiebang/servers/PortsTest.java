package org.jiebang.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void findsPortsThatNobodyHasAndThatDiffer() {
    assertThat(Ports.free(5)).doesNotHaveDuplicates().noneMatch(Ports::isTaken);
  }

  @Test
  void knowsATakenPort() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.isTaken(other.getLocalPort())).isTrue();
      assertThatThrownBy(() -> Ports.requireFree(other.getLocalPort(), "Kafka"))
          .isInstanceOf(ServerStartException.class);
    }
  }

  @Test
  void knowsAPortTakenOnAllInterfaces() throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      assertThat(Ports.isTaken(other.getLocalPort())).isTrue();
    }
  }
}
