package org.jiebang.notification;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.io.socket.SocketUtils;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiebang.bus.fixture.BusFixture;
import org.jiebang.identity.Role;
import org.jiebang.identity.TestTokens;
import org.jiebang.notification.CloudEvents.Event;
import org.jiebang.servers.TestServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What comes in wrong, twice, too early or from strangers; on real servers. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotificationEdgesIT implements TestPropertyProvider {

  @Inject
  @Client(value = "/", path = "/api/notification")
  HttpClient client;

  @Inject EmbeddedServer server;

  @Inject MeterRegistry meters;

  @Value("${endpoints.all.port}")
  int managementPort;

  private CloudEvents events;
  private Hospital hospital;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> properties = new HashMap<>(BusFixture.properties("notification"));
    properties.putAll(TestTokens.properties());
    properties.put("jiebang.consumer-group", "edges");
    properties.put("jiebang.held-sweep", "200ms");
    properties.put("jiebang.live.heartbeat", "500ms");
    properties.put("micronaut.server.idle-timeout", "2s");
    properties.put("micronaut.server.read-idle-timeout", "2s");
    properties.put("endpoints.all.port", String.valueOf(SocketUtils.findAvailableTcpPort()));
    return properties;
  }

  @BeforeAll
  void aHospital() {
    events = new CloudEvents(TestServers.kafka().bootstrapServers());
    hospital = new Hospital(events);
    hospital.tellOfCampus("c1", "院本部");
    List.of("pediatrics", "surgery", "icu", "cardiology")
        .forEach(code -> hospital.tellOfDepartment(code, code, "c1"));
    await()
        .atMost(ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(dryRun("pediatrics", "surgery", "icu", "cardiology"))
                    .containsOnly("told"));
  }

  @AfterAll
  void end() {
    events.close();
  }

  @Test
  void theSameEventThreeTimesMakesOneMessage() {
    UUID submission = UUID.randomUUID();
    Event first = hospital.result(submission, 1, "icu");
    Event underAnotherVersion =
        new Event(
            first.id(),
            first.type(),
            first.aggregate(),
            2,
            first.home(),
            "c1",
            first.departments(),
            first.data());

    events.publish(first);
    events.publish(first);
    events.publish(underAnotherVersion);
    events.publish(hospital.result(submission, 3, "icu"));

    await().untilAsserted(() -> assertThat(titles("icu")).anyMatch(title -> title.contains("已更正")));
    assertThat(reader("icu").inbox("")).filteredOn(it -> eventId(it).equals(first.id())).hasSize(1);
  }

  @Test
  void whatNamesAnUnknownDepartmentWaitsVisiblyUntilItIsKnown() {
    Event early = hospital.result(UUID.randomUUID(), 1, "oncology");
    events.publish(early);
    await().untilAsserted(() -> assertThat(heldDepartments()).contains(hospital.code("oncology")));

    hospital.tellOfDepartment("oncology", "肿瘤科", "c1");

    await().untilAsserted(() -> assertThat(titles("oncology")).hasSize(1));
    assertThat(heldDepartments()).doesNotContain(hospital.code("oncology"));
    assertThat(eventSteps(early.id()))
        .containsSubsequence("accepted", "held", "routed", "delivered");
  }

  @Test
  void aTypeNobodyHasHeardOfIsCountedAndHoldsNothingUp() {
    UUID aggregate = UUID.randomUUID();
    double before = meters.counter("jiebang.notification.events.unknown").count();

    events.publish(Event.of("indicator.invented.v1", aggregate, 1, Hospital.C1, "{}"));
    events.publish(hospital.result(aggregate, 2, "surgery"));

    await().untilAsserted(() -> assertThat(titles("surgery")).anyMatch(it -> it.contains("已更正")));
    assertThat(meters.counter("jiebang.notification.events.unknown").count()).isGreaterThan(before);
  }

  @Test
  void aBrokenEventIsParkedWithWhatFollowsItAndNothingElse() {
    UUID broken = UUID.randomUUID();
    Event withoutPeriod =
        Event.of(
                "indicator.result-reported.v1",
                broken,
                1,
                Hospital.C1,
                Example.of("indicator", "result-reported.v1").without("period").json())
            .at("c1")
            .concerning(hospital.codes("cardiology"));

    events.publishRubbish("indicator.events.v1", UUID.randomUUID());
    events.publish(withoutPeriod);
    events.publish(hospital.result(broken, 2, "cardiology"));
    events.publish(hospital.result(UUID.randomUUID(), 1, "cardiology"));

    await().untilAsserted(() -> assertThat(titles("cardiology")).hasSize(1));
    await().untilAsserted(() -> assertThat(management("/parked")).contains("period"));
    assertThat(titles("cardiology")).noneMatch(title -> title.contains("已更正"));
  }

  @Test
  void aLineCutAgainAndAgainLosesNothingAndShowsNothingTwice() {
    String department = hospital.code("neonatology");
    hospital.tellOfDepartment("neonatology", "新生儿科", "c1");
    String token = TestTokens.department(department);
    List<String> seen = new ArrayList<>();
    @Nullable String last = listenFor(0, null, token, seen);

    for (int round = 1; round <= 5; round++) {
      IntStream.range(0, 8)
          .forEach(i -> events.publish(hospital.result(UUID.randomUUID(), 1, "neonatology")));
      last = listenFor(round * 8 - 3, last, token, seen);
    }
    listenFor(40, last, token, seen);

    List<String> stored =
        reader("neonatology").inbox("?size=200").stream()
            .map(it -> it.get("id").textValue())
            .toList();
    assertThat(seen).hasSize(40).doesNotHaveDuplicates();
    assertThat(seen).containsExactlyInAnyOrderElementsOf(stored);
  }

  @Test
  void aStreamBeatsInSilence() {
    try (Listening listening = Listening.from(api(), TestTokens.department("silent"))) {
      await()
          .atMost(ofSeconds(20))
          .untilAsserted(() -> assertThat(listening.heard("heartbeat")).isGreaterThan(10));
      assertThat(listening.hasEnded()).as("the server's idle timeout has passed").isFalse();
      assertThat(listening.lastEventId()).isEqualTo("silent:0");
    }
  }

  @Test
  void aPersonHoldsFiveStreamsAndGivesThemBack() {
    String token = TestTokens.department("greedy");
    List<Listening> five =
        IntStream.range(0, 5).mapToObj(i -> Listening.from(api(), token)).toList();
    five.forEach(each -> await().until(each::isReady));

    try (Listening sixth = Listening.from(api(), token)) {
      await().untilAsserted(() -> assertThat(sixth.status()).isEqualTo(429));
    }

    five.forEach(Listening::close);
    await()
        .untilAsserted(
            () -> {
              try (Listening again = Listening.from(api(), token)) {
                await().atMost(ofSeconds(3)).until(again::isReady);
              }
            });
  }

  @Test
  void aStreamEndsWithItsToken() {
    JWTClaimsSet soonOver =
        TestTokens.account("brief")
            .role(Role.DEPARTMENT)
            .campuses("c1")
            .departments("brief")
            .claims()
            .expirationTime(Date.from(Instant.now().plusSeconds(4)))
            .build();

    try (Listening listening = Listening.from(api(), TestTokens.signed(soonOver))) {
      await().until(listening::isReady);
      await().atMost(ofSeconds(20)).until(listening::hasEnded);
    }
  }

  @Test
  void aRuleSilencesADepartmentAndTheTraceSaysSo() {
    Reader office = new Reader(client, TestTokens.office());
    long version = office.get("/routing-rules").get("version").longValue();
    String rule =
        "{\"type\": \"jiebang.project.deadline-approaching.v1\", \"department\": \""
            + hospital.code("surgery")
            + "\", \"effect\": \"mute\"}";
    office.put("/routing-rules", "{\"version\": " + version + ", \"rules\": [" + rule + "]}");

    Event due = hospital.dueSoon(UUID.randomUUID(), "pediatrics", "surgery");
    events.publish(due);

    await().untilAsserted(() -> assertThat(titles("pediatrics")).anyMatch(it -> it.contains("到期")));
    assertThat(titles("surgery")).noneMatch(title -> title.contains("到期"));
    assertThat(office.get("/events/" + due.id() + "/trace").toString())
        .contains("muted-by-rule")
        .contains("email-off");
    assertThat(
            office
                .problemOfPut("/routing-rules", "{\"version\": " + version + ", \"rules\": []}")
                .get("code")
                .textValue())
        .isEqualTo("stale-version");
    office.put("/routing-rules", "{\"version\": " + (version + 1) + ", \"rules\": []}");
  }

  @Test
  void refusalsHaveStableCodes() {
    Reader pediatrics = reader("pediatrics");

    assertThat(code(pediatrics.problemOf("/inbox?department=" + hospital.code("surgery"))))
        .isEqualTo("not-found");
    assertThat(code(pediatrics.problemOf("/inbox?department=*"))).isEqualTo("not-found");
    assertThat(code(pediatrics.problemOf("/inbox/" + UUID.randomUUID()))).isEqualTo("not-found");
    assertThat(
            code(new Reader(client, TestTokens.office()).problemOf("/inbox/stream?department=*")))
        .isEqualTo("not-found");
    assertThat(code(pediatrics.problemOf("/inbox?size=1000"))).isEqualTo("invalid-parameter");
    assertThat(code(pediatrics.problemOf("/inbox?unread=perhaps"))).isEqualTo("invalid-parameter");
    assertThat(code(pediatrics.problemOf("/routing-rules"))).isEqualTo("role-required");
    assertThat(code(pediatrics.problemOf("/held-messages"))).isEqualTo("role-required");
    assertThat(code(pediatrics.problemOf("/events/x/trace"))).isEqualTo("role-required");
    Reader office = new Reader(client, TestTokens.office());
    assertThat(
            code(
                office.problemOfPut("/routing-rules", "{\"version\": 0, \"rules\": [], \"x\": 1}")))
        .isEqualTo("unknown-field");
    assertThat(code(office.problemOfPut("/routing-rules", "{\"version\": 0}")))
        .isEqualTo("missing-field");
    assertThat(code(new Reader(client, "nonsense").problemOf("/inbox"))).isEqualTo("unauthorized");
  }

  @Test
  void theOfficeLooksIntoAnyInboxOfItsHospitalButMarksNone() {
    events.publish(hospital.result(UUID.randomUUID(), 1, "pediatrics"));
    await().untilAsserted(() -> assertThat(titles("pediatrics")).isNotEmpty());
    String id = reader("pediatrics").inbox("").get(0).get("id").textValue();
    Reader office = new Reader(client, TestTokens.office());

    assertThat(office.get("/inbox/" + id).get("id").textValue()).isEqualTo(id);
    assertThat(office.inbox("?department=" + hospital.code("pediatrics"))).isNotEmpty();
    assertThat(office.titles()).as("it belongs to no department itself").isEmpty();
    assertThat(code(office.problemOf("/inbox/" + id + "/read", ""))).isEqualTo("not-your-inbox");
    assertThat(code(reader("surgery").problemOf("/inbox/" + id + "/read", "")))
        .isEqualTo("not-found");
    assertThat(code(reader("surgery").problemOf("/messages/" + id + "/trace")))
        .isEqualTo("not-found");
    assertThat(code(new Reader(client, TestTokens.officeOf("gytcm")).problemOf("/inbox/" + id)))
        .isEqualTo("not-found");
  }

  @Test
  void saysHowItIs() {
    assertThat(management("/health/liveness")).contains("UP");
    assertThat(management("/health/readiness")).contains("UP");
    assertThat(management("/prometheus"))
        .contains("jiebang_notification_live_streams", "jiebang_notification_messages");
    assertThat(client.toBlocking().retrieve("/openapi.yml"))
        .contains("/inbox/stream", "/routing-rules/dry-run");
  }

  private @Nullable String listenFor(
      int messages, @Nullable String lastEventId, String token, List<String> seen) {
    try (Listening listening = Listening.after(lastEventId, api(), token)) {
      await()
          .atMost(ofSeconds(20))
          .until(
              () -> listening.isReady() && seen.size() + listening.messages().size() >= messages);
      return listening.cut(seen);
    }
  }

  private List<String> heldDepartments() {
    return Reader.list(new Reader(client, TestTokens.office()).get("/held-messages")).stream()
        .map(held -> held.get("department").textValue())
        .toList();
  }

  private List<String> eventSteps(String eventId) {
    JsonNode trace = new Reader(client, TestTokens.office()).get("/events/" + eventId + "/trace");
    return Reader.list(trace.get("steps")).stream()
        .map(step -> step.get("step").textValue())
        .toList();
  }

  private List<String> dryRun(String... departments) {
    String codes = String.join("\",\"", hospital.codes(departments));
    String body =
        "{\"type\": \"jiebang.indicator.result-reported.v1\", \"campus\": \"c1\", \"departments\": [\""
            + codes
            + "\"]}";
    JsonNode answer = new Reader(client, TestTokens.office()).post("/routing-rules/dry-run", body);
    return Reader.list(answer.get("decisions")).stream()
        .map(decision -> decision.get("outcome").textValue())
        .toList();
  }

  private String management(String path) {
    try {
      return java.net.http.HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + path))
                  .build(),
              BodyHandlers.ofString())
          .body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> titles(String department) {
    return reader(department).titles();
  }

  private Reader reader(String department) {
    return new Reader(client, TestTokens.department(hospital.code(department)));
  }

  private static String eventId(JsonNode message) {
    return message.get("event").get("id").textValue();
  }

  private static String code(JsonNode problem) {
    return problem.get("code").textValue();
  }

  private URI api() {
    return URI.create(server.getURL() + "/api/notification");
  }
}
