package org.jiebang.bus.probe;

import java.util.Map;
import org.jiebang.bus.relay.ProducerSettings;
import org.jiebang.bus.relay.Relay;
import org.jiebang.bus.relay.RelayObserver;
import org.jiebang.bus.relay.RelaySettings;
import org.jiebang.servers.Database;
import org.jiebang.servers.TestServers;

/** Relays beside those of a replica. */
public final class Relays {

  private Relays() {}

  /** One more that competes for a service's outbox, on scaled time. */
  public static Relay on(Probe probe) {
    return on(
        probe.service(),
        probe.database(),
        TestServers.kafka().bootstrapServers(),
        RelaySettings.scaled());
  }

  /** One more, wherever outbox and broker are. */
  public static Relay on(
      String service, Database database, String bootstrap, RelaySettings settings) {
    return new Relay(
            service,
            database::connect,
            ProducerSettings.of(Map.of("bootstrap.servers", bootstrap), settings),
            settings,
            RelayObserver.NONE)
        .start();
  }
}
