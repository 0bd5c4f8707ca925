package org.jiebang.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.jiebang.servers.FaultProxy.Direction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FaultProxyTest {

  private ServerSocket echo;
  private FaultProxy proxy;

  @BeforeEach
  void standBeforeAnEcho() throws IOException {
    echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Daemons.start(this::echoAll);
    proxy = FaultProxy.inFrontOf(echo.getLocalPort());
  }

  @AfterEach
  void close() throws IOException {
    proxy.close();
    echo.close();
  }

  @Test
  void passesEverythingOn() throws IOException {
    try (Socket client = connect()) {
      assertThat(ask(client, 7)).isEqualTo(7);
      assertThat(proxy.openConnections()).isOne();
    }
    await().until(() -> proxy.openConnections() == 0);
  }

  @Test
  void passesTheEndOfWhatTheClientSaysOn() throws IOException {
    try (Socket client = connect()) {
      client.getOutputStream().write(new byte[] {1, 2, 3});
      client.shutdownOutput();

      assertThat(client.getInputStream().readAllBytes()).containsExactly(1, 2, 3);
    }
  }

  @Test
  void refusesAndBreaksWhenItIsCutAndServesWhenItIsMended() throws IOException {
    try (Socket client = connect()) {
      ask(client, 1);

      proxy.cut();
      assertThatThrownBy(() -> ask(client, 2)).isInstanceOf(IOException.class);
      assertThatThrownBy(this::connect).isInstanceOf(IOException.class);
      proxy.restore();
    }

    try (Socket client = connect()) {
      assertThat(ask(client, 3)).isEqualTo(3);
    }
  }

  @Test
  void breaksConnectionsAndServesNewOnesAfterAReset() throws IOException {
    try (Socket client = connect()) {
      ask(client, 1);

      proxy.reset();

      assertThatThrownBy(() -> ask(client, 2)).isInstanceOf(IOException.class);
    }
    try (Socket client = connect()) {
      assertThat(ask(client, 3)).isEqualTo(3);
    }
  }

  @Test
  void holdsBackWhatFallsIntoTheBlackHoleUntilItIsMended() throws IOException {
    try (Socket client = connect()) {
      proxy.blackhole();
      client.setSoTimeout(200);
      assertThatThrownBy(() -> ask(client, 5)).isInstanceOf(SocketTimeoutException.class);

      proxy.restore();

      client.setSoTimeout(5000);
      assertThat(client.getInputStream().read()).isEqualTo(5);
    }
  }

  @Test
  void losesTheAnswerOfWorkThatWasDone() throws IOException {
    try (Socket client = connect()) {
      proxy.blackhole(Direction.TO_CLIENT);
      client.setSoTimeout(200);
      assertThatThrownBy(() -> ask(client, 5)).isInstanceOf(SocketTimeoutException.class);

      proxy.reset();
      proxy.restore();

      assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(IOException.class);
    }
  }

  @Test
  void delaysBothWays() throws IOException {
    try (Socket client = connect()) {
      proxy.delay(Duration.ofMillis(150));
      long before = System.nanoTime();

      ask(client, 5);

      assertThat(Duration.ofNanos(System.nanoTime() - before))
          .isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }
  }

  @Test
  void letsOnlySoMuchThrough() throws IOException {
    try (Socket client = connect()) {
      proxy.throttle(10_000);
      long before = System.nanoTime();

      client.getOutputStream().write(new byte[2_000]);

      assertThat(client.getInputStream().readNBytes(2_000)).hasSize(2_000);
      assertThat(Duration.ofNanos(System.nanoTime() - before))
          .isGreaterThanOrEqualTo(Duration.ofMillis(350));
    }
  }

  @Test
  void resetsAClientWhoseServerIsNotThere() throws IOException {
    echo.close();

    try (Socket client = connect()) {
      assertThatThrownBy(() -> ask(client, 1)).isInstanceOf(IOException.class);
    }
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), proxy.port());
  }

  private static int ask(Socket client, int value) throws IOException {
    client.getOutputStream().write(value);
    int answer = client.getInputStream().read();
    if (answer < 0) {
      throw new IOException("The connection ended");
    }
    return answer;
  }

  private void echoAll() {
    while (!echo.isClosed()) {
      try {
        Socket client = echo.accept();
        Daemons.start(() -> echo(client));
      } catch (IOException e) {
        // The test is over.
      }
    }
  }

  private static void echo(Socket client) {
    try (client) {
      client.getInputStream().transferTo(client.getOutputStream());
    } catch (IOException e) {
      // The proxy broke the connection, as it was told.
    }
  }
}
