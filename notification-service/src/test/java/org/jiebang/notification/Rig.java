package org.jiebang.notification;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.core.io.socket.SocketUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jiebang.identity.TestTokens;
import org.jiebang.servers.TestServers;

/**
 * A running service with a hospital that it knows; one for all tests of the virtual machine, with
 * which it ends.
 */
final class Rig {

  private static final String[] DEPARTMENTS = {"pediatrics", "surgery", "icu", "cardiology"};

  private final int managementPort = SocketUtils.findAvailableTcpPort();
  private final CloudEvents events = new CloudEvents(TestServers.kafka().bootstrapServers());
  private final Hospital hospital = new Hospital(events);
  private final Deployed service =
      Deployed.start(
          TestServers.freshDatabase("rig"),
          "rig",
          "sxtcm/group,sxtcm/c1,gytcm/group",
          Map.of(
              "endpoints.all.port", managementPort,
              "jiebang.live.heartbeat", "500ms",
              "micronaut.server.idle-timeout", "2s",
              "micronaut.server.read-idle-timeout", "2s"));

  private Rig() {
    hospital.tellOfCampus("c1", "院本部");
    List.of(DEPARTMENTS).forEach(code -> hospital.tellOfDepartment(code, code, "c1"));
    await()
        .atMost(ofSeconds(30))
        .untilAsserted(
            () -> assertThat(office().dryRun(hospital.codes(DEPARTMENTS))).containsOnly("told"));
  }

  static Rig shared() {
    return Shared.RIG;
  }

  CloudEvents events() {
    return events;
  }

  Hospital hospital() {
    return hospital;
  }

  URI api() {
    return service.api();
  }

  Reader as(String token) {
    return service.reader(token);
  }

  Reader office() {
    return as(TestTokens.office());
  }

  Reader reader(String department) {
    return as(TestTokens.department(hospital.code(department)));
  }

  List<String> titles(String department) {
    return reader(department).titles();
  }

  double counted(String meter) {
    return service.counted(meter);
  }

  String openApi() {
    return text(URI.create(api() + "/openapi.yml"));
  }

  String management(String path) {
    return text(URI.create("http://localhost:" + managementPort + path));
  }

  private static String text(URI uri) {
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
          .body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Shared {
    private static final Rig RIG = new Rig();
  }
}
