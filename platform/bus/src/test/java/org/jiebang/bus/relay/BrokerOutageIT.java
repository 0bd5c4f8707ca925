package org.jiebang.bus.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Random;
import org.jiebang.bus.probe.Counters;
import org.jiebang.bus.probe.Ledger;
import org.jiebang.bus.probe.Probe;
import org.jiebang.bus.probe.Rows;
import org.jiebang.bus.probe.TopicWatch;
import org.jiebang.bus.probe.Writers;
import org.jiebang.servers.FaultProxy;
import org.jiebang.servers.KafkaBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrokerOutageIT {

  private static final long SEED = 10;

  private static KafkaBroker broker;
  private static FaultProxy proxy;
  private static TopicWatch topics;

  @BeforeAll
  static void startABrokerBehindAProxy() throws IOException {
    int port = freePort();
    proxy = FaultProxy.inFrontOf(port);
    broker =
        KafkaBroker.start(KafkaBroker.Settings.temporary().onPort(port).advertising(proxy.port()));
    topics = new TopicWatch(broker.directBootstrapServers());
  }

  @AfterAll
  static void end() {
    broker.close();
    proxy.close();
  }

  @AfterEach
  void healTheNetwork() {
    proxy.restore();
  }

  @Test
  void commandsGoOnWhileTheBrokerIsDownAndEverythingArrivesInOrderAfterwards() {
    Probe probe = onThisBroker("outage");
    Ledger ledger = new Ledger("10 broker killed and back", SEED);

    try (ApplicationContext replica = probe.run()) {
      Writers writers = new Writers(replica.getBean(Counters.class), ledger, 10);
      Random random = new Random(SEED);
      writers.raise(4, 20, random);
      broker.kill();
      writers.raise(4, 50, random);
      assertThat(ledger.commits()).isEqualTo(4 * 70);
      assertThat(waiting(probe)).isGreaterThanOrEqualTo(4 * 50);
      broker.restart();
      writers.raise(4, 20, random);
      awaitEmptyOutbox(probe);
    }

    ledger.against(topics.heard("outage.events.v1")).isClean();
  }

  @Test
  void anAnswerThatIsLostLosesNoEvent() {
    Probe probe = onThisBroker("lostanswers");
    Ledger ledger = new Ledger("11 produce answers dropped", SEED);

    try (ApplicationContext replica = probe.run()) {
      Writers writers = new Writers(replica.getBean(Counters.class), ledger, 10);
      Random random = new Random(SEED);
      writers.raise(2, 10, random);
      for (int fault = 0; fault < 5; fault++) {
        awaitEmptyOutbox(probe);
        int before = arrived("lostanswers");
        proxy.blackhole(FaultProxy.Direction.TO_CLIENT);
        writers.raise(4, 10, random);
        await().atMost(Duration.ofSeconds(20)).until(() -> arrived("lostanswers") > before);
        proxy.reset();
        proxy.restore();
      }
      awaitEmptyOutbox(probe);
    }

    ledger.against(topics.heard("lostanswers.events.v1")).isClean();
  }

  @Test
  void aBrokerThatHangsAndReturnsLeavesEveryAggregateInOrder() {
    Probe probe = onThisBroker("hanging");
    Ledger ledger = new Ledger("11 requests held back past their time, then let through", SEED);

    try (ApplicationContext replica = probe.run()) {
      Writers writers = new Writers(replica.getBean(Counters.class), ledger, 5);
      Random random = new Random(SEED);
      writers.raise(2, 10, random);
      for (int fault = 0; fault < 3; fault++) {
        awaitEmptyOutbox(probe);
        proxy.blackhole();
        writers.raise(4, 10, random);
        double failed = failures(replica) + 1;
        await().atMost(Duration.ofSeconds(20)).until(() -> failures(replica) >= failed);
        proxy.restore();
        writers.raise(4, 10, random);
      }
      awaitEmptyOutbox(probe);
    }

    ledger.against(topics.heard("hanging.events.v1")).isClean();
  }

  private static Probe onThisBroker(String service) {
    return Probe.of(service).with("kafka.bootstrap.servers", broker.bootstrapServers());
  }

  private static double failures(ApplicationContext replica) {
    return replica.getBean(MeterRegistry.class).counter("jiebang.relay.failures").count();
  }

  private static int arrived(String service) {
    return topics.heard(service + ".events.v1").size();
  }

  private static long waiting(Probe probe) {
    return Rows.count(probe.database(), "select count(*) from outbox");
  }

  private static void awaitEmptyOutbox(Probe probe) {
    await().atMost(Duration.ofSeconds(40)).until(() -> waiting(probe) == 0);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
