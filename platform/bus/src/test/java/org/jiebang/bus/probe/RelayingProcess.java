package org.jiebang.bus.probe;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jiebang.bus.relay.ProducerSettings;
import org.jiebang.bus.relay.Relay;
import org.jiebang.bus.relay.RelayObserver;
import org.jiebang.bus.relay.RelaySettings;
import org.jiebang.servers.Database;
import org.jiebang.servers.TestServers;

/** A process that does nothing but relay. */
public final class RelayingProcess implements RelayObserver {

  private RelayingProcess() {}

  /** Starts one for a service. */
  public static ChildProcess start(Probe probe) {
    Database database = probe.database();
    return ChildProcess.run(
        RelayingProcess.class,
        Map.of(
            "service", probe.service(),
            "host", database.host(),
            "port", database.port(),
            "name", database.name(),
            "user", database.user(),
            "password", database.password(),
            "bootstrap", TestServers.kafka().bootstrapServers()),
        line -> {});
  }

  /** Relays until it is killed. */
  public static void main(String[] arguments) throws InterruptedException {
    Database database =
        new Database(
            System.getProperty("host"),
            Integer.getInteger("port"),
            System.getProperty("name"),
            System.getProperty("user"),
            System.getProperty("password"));
    RelaySettings settings = RelaySettings.scaled();
    new Relay(
            System.getProperty("service"),
            database::connect,
            ProducerSettings.of(
                Map.of("bootstrap.servers", System.getProperty("bootstrap")), settings),
            settings,
            new RelayingProcess())
        .start();
    new CountDownLatch(1).await();
  }

  @Override
  public void leading(long epoch) {
    System.out.println(ChildProcess.READY);
  }
}
