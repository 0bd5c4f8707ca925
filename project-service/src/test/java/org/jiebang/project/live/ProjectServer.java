package org.jiebang.project.live;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jiebang.bus.fixture.BusFixture;
import org.jiebang.identity.TestTokens;
import org.jiebang.project.desk.Hospitals;
import org.jiebang.project.desk.SettableClock;
import org.jiebang.project.organisation.OrganisationProjection;
import org.jiebang.servers.Database;
import org.jiebang.servers.TestServers;

/** The service on a real database and a real broker, under a clock that can be set. */
public final class ProjectServer implements AutoCloseable {

  private final EmbeddedServer server;
  private final int managementPort;

  /** Its clock. */
  public final SettableClock clock;

  private ProjectServer(Map<String, String> properties, SettableClock clock) {
    this.clock = clock;
    this.managementPort = Integer.parseInt(properties.getOrDefault("endpoints.all.port", "0"));
    this.server = ApplicationContext.run(EmbeddedServer.class, new HashMap<>(properties));
  }

  /** One on a database of its own. */
  public static ProjectServer start(LocalDate today) {
    return start(TestServers.freshDatabase("project"), today, Map.of());
  }

  /** One on a database that others may use too. */
  public static ProjectServer start(Database database, LocalDate today, Map<String, String> more) {
    SettableClock clock = TestClock.standing(database.jdbcUrl(), today);
    Map<String, String> properties = new HashMap<>(BusFixture.properties("project", database));
    properties.putAll(TestTokens.properties());
    properties.put("test.clock", database.jdbcUrl());
    properties.put("micronaut.server.port", "-1");
    properties.put("endpoints.all.port", String.valueOf(freePort()));
    properties.put("jiebang.consumer-group", "project-of-" + database.jdbcUrl().hashCode());
    properties.putAll(more);
    return new ProjectServer(properties, clock);
  }

  /** With the departments, people and calendar of {@link Hospitals}. */
  public ProjectServer knowingTheHospitals() {
    OrganisationProjection projection = bean(OrganisationProjection.class);
    Hospitals.departments().forEach(it -> projection.put("sxtcm", it));
    Hospitals.people().forEach(it -> projection.put("sxtcm", it));
    projection.put("sxtcm", Hospitals.appointment());
    projection.put("sxtcm", Hospitals.year2025());
    return this;
  }

  /** One of its beans. */
  public <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  /** Its API, as the holder of a token sees it. */
  public Api as(String token) {
    return new Api(URI.create(server.getURL() + "/api/project"), token);
  }

  /** Its management endpoints. */
  public Api management() {
    return new Api(URI.create("http://localhost:" + managementPort), "");
  }

  @Override
  public void close() {
    server.close();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
