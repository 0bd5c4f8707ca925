package org.jiebang.notification;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.client.HttpClient;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jiebang.bus.fixture.BusFixture;
import org.jiebang.identity.TestTokens;
import org.jiebang.servers.Database;

/** One running service among several of a test. */
final class Deployed implements AutoCloseable {

  private final EmbeddedServer server;

  private Deployed(EmbeddedServer server) {
    this.server = server;
  }

  /**
   * Starts one.
   *
   * @param group whose partitions it shares
   * @param homes to which it delivers
   */
  static Deployed start(Database database, String group, String homes) {
    return start(database, group, homes, Map.of());
  }

  /** Starts one that is configured otherwise. */
  static Deployed start(
      Database database, String group, String homes, Map<String, Object> otherwise) {
    Map<String, Object> properties = new HashMap<>(BusFixture.properties("notification", database));
    properties.putAll(TestTokens.properties());
    properties.put("jiebang.homes", homes);
    properties.put("jiebang.consumer-group", group);
    properties.put("jiebang.held-sweep", "200ms");
    properties.putAll(otherwise);
    return new Deployed(ApplicationContext.run(EmbeddedServer.class, properties, "test"));
  }

  double counted(String meter) {
    return server.getApplicationContext().getBean(MeterRegistry.class).counter(meter).count();
  }

  URI api() {
    return URI.create(server.getURL() + "/api/notification");
  }

  Reader reader(String token) {
    try {
      return new Reader(
          server.getApplicationContext().createBean(HttpClient.class, api().toURL()), token);
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
