package org.jiebang.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jiebang.servers.ServerStartException.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

  @TempDir static Path folder;
  static FaultProxy proxy;
  static KafkaBroker broker;

  @BeforeAll
  static void startBehindAProxy() {
    int port = Ports.free();
    proxy = FaultProxy.inFrontOf(port);
    broker =
        KafkaBroker.start(
            KafkaBroker.Settings.keptIn(folder).onPort(port).advertising(proxy.port()));
  }

  @AfterAll
  static void stop() {
    broker.close();
    proxy.close();
  }

  @Test
  void carriesARecordFromProducerToConsumer() throws Exception {
    Topic topic = Topic.created(broker.bootstrapServers(), "carried");

    topic.send("a result");

    assertThat(topic.read(1)).containsExactly("a result");
  }

  @Test
  void makesNoTopicByItself() {
    Topic unknown = new Topic(broker.bootstrapServers(), "never-created");

    assertThatThrownBy(() -> unknown.send("lost", Duration.ofSeconds(1)))
        .hasMessageContaining("never-created");
  }

  @Test
  void keepsItsRecordsThroughAKillAndAnOrderlyRestart() throws Exception {
    Topic topic = Topic.created(broker.bootstrapServers(), "kept");
    topic.send("before the kill");
    int port = broker.port();
    long pid = broker.pid();

    broker.kill();
    assertThat(broker.isRunning()).isFalse();
    broker.restart();
    topic.send("after the kill");
    broker.restart();

    assertThat(topic.read(2)).containsExactly("before the kill", "after the kill");
    assertThat(broker.port()).isEqualTo(port);
    assertThat(broker.pid()).isNotEqualTo(pid);
  }

  @Test
  void answersNobodyWhileItIsFrozen() throws Exception {
    Topic topic = Topic.created(broker.bootstrapServers(), "frozen");

    broker.pause();
    assertThatThrownBy(() -> topic.send("too early", Duration.ofSeconds(1)))
        .hasMessageContaining("1000 ms");
    broker.resume();
    topic.send("in time");

    assertThat(topic.read(1)).contains("in time");
  }

  @Test
  void isReachedOnlyThroughTheProxyButForTheDirectWay() throws Exception {
    Topic topic = Topic.created(broker.bootstrapServers(), "proxied");
    Topic direct = new Topic(broker.directBootstrapServers(), "proxied");

    proxy.cut();
    assertThatThrownBy(() -> topic.send("cut off", Duration.ofSeconds(1)))
        .hasMessageContaining("1000 ms");
    direct.send("past the proxy");
    proxy.restore();
    topic.send("mended");

    assertThat(topic.read(2)).containsExactly("past the proxy", "mended");
  }

  @Test
  void carriesTransactions() throws Exception {
    Topic topic = Topic.created(broker.bootstrapServers(), "transactions");

    topic.sendInTransaction("withdrawn", false);
    topic.sendInTransaction("committed", true);

    assertThat(topic.read(1)).containsExactly("committed");
  }

  @Test
  void saysWhichPortIsTaken() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      KafkaBroker.Settings settings = KafkaBroker.Settings.temporary().onPort(other.getLocalPort());

      assertThatThrownBy(() -> KafkaBroker.start(settings))
          .isInstanceOfSatisfying(
              ServerStartException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PORT_TAKEN))
          .hasMessage(
              "Kafka cannot listen on port %d because another process does: end that process or choose another port.",
              other.getLocalPort());
    }
  }

  @Test
  void refusesAFolderThatIsServed() {
    KafkaBroker.Settings settings = KafkaBroker.Settings.keptIn(folder);

    assertThatThrownBy(() -> KafkaBroker.start(settings))
        .isInstanceOfSatisfying(
            ServerStartException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.FOLDER_IN_USE));
    assertThat(broker.isRunning()).isTrue();
    assertThat(folder.resolve("started-by")).exists();
  }

  @Test
  void quotesItsLastWordsWhenItCannotStart() {
    KafkaBroker.Settings settings = KafkaBroker.Settings.temporary().with("num.io.threads", "none");

    assertThatThrownBy(() -> KafkaBroker.start(settings))
        .isInstanceOf(ServerStartException.class)
        .hasMessageContaining("Kafka ended while it was starting")
        .hasMessageContaining("num.io.threads");
  }

  @Test
  void saysWhenItGotTooLittleMemory() {
    KafkaBroker.Settings settings = KafkaBroker.Settings.temporary().withHeap("4m");

    assertThatThrownBy(() -> KafkaBroker.start(settings))
        .isInstanceOfSatisfying(
            ServerStartException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_MEMORY));
  }

  @Test
  void leavesNothingOfATemporaryFolder() {
    KafkaBroker other = KafkaBroker.start(KafkaBroker.Settings.temporary());
    Path temporary = other.folder().path();
    assertThat(temporary).isDirectory();

    other.close();

    assertThat(Files.exists(temporary)).isFalse();
  }
}
