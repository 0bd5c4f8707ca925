package org.jiebang.bus.probe;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jiebang.bus.fixture.BusFixture;
import org.jiebang.servers.Database;
import org.jiebang.servers.TestServers;

/**
 * One replica of a probe service. Each test has a service of its own, so that topics are its own.
 */
public final class Probe {

  private final String service;
  private final Database database;
  private final Map<String, Object> properties;

  private Probe(String service, Database database) {
    this.service = service;
    this.database = database;
    this.properties = new HashMap<>(BusFixture.properties(service, database));
    properties.put("probe.group", "probe-" + UUID.randomUUID());
    Map.of(
            "lease-ttl", "1s",
            "delivery-timeout", "600ms",
            "request-timeout", "300ms",
            "fallback-poll", "100ms",
            "full-scan", "2s",
            "mark-lag", "5s",
            "batch", "200")
        .forEach((name, value) -> properties.put("jiebang.bus.relay." + name, value));
    properties.put("jiebang.bus.guard.back-off", "200ms");
    properties.put("datasources.default.connection-timeout", "1000");
  }

  /** A service on a fresh database. */
  public static Probe of(String service) {
    return new Probe(service, TestServers.freshDatabase(service));
  }

  /** Another replica of it: same database, same topics, same consumer group. */
  public Probe replica() {
    Probe other = new Probe(service, database);
    other.properties.putAll(properties);
    return other;
  }

  /** With a listener that hears everything from the beginning. */
  public Probe listening() {
    return with("probe.listens", "true");
  }

  /** Without a relay of its own, so that a test may run others. */
  public Probe withoutRelay() {
    return with("jiebang.bus.relay.enabled", "false");
  }

  /** With one more property. */
  public Probe with(String name, String value) {
    properties.put(name, value);
    return this;
  }

  /** Reached through another port, where a proxy stands. */
  public Probe throughDatabasePort(int port) {
    return with("datasources.default.url", database.through(port).jdbcUrl());
  }

  /** Its database. */
  public Database database() {
    return database;
  }

  /** Its name. */
  public String service() {
    return service;
  }

  /** Its configuration, as another process would be given it. */
  public Map<String, Object> properties() {
    return properties;
  }

  /** Runs it. */
  public ApplicationContext run() {
    return ApplicationContext.run(properties);
  }
}
