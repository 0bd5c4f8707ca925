package org.jiebang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.identity.TestTokens;
import org.jiebang.refusal.NotPermitted;
import org.jiebang.refusal.RuleBroken;
import org.jiebang.servers.Database;
import org.jiebang.servers.TestServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done stands in the trail, and stays there. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTrailIT implements TestPropertyProvider {

  private final Database database = TestServers.freshDatabase("audit");
  private final Principal statistics = TestTokens.wide(Role.STATISTICS).named("李统计").principal();
  private final Principal auditor = TestTokens.wide(Role.AUDITOR).principal();
  private String submission = "";

  @Inject AuditTrail trail;
  @Inject ReadAuditTrail reading;
  @Inject CorrectValue correct;

  @Inject
  @Client("/")
  HttpClient client;

  @Override
  public Map<String, String> getProperties() {
    var properties = new HashMap<>(TestTokens.properties());
    properties.put("datasources.default.url", database.jdbcUrl());
    properties.put("datasources.default.username", database.user());
    properties.put("datasources.default.password", database.password());
    properties.put("flyway.datasources.default.enabled", "true");
    properties.put("flyway.datasources.default.locations", "classpath:db/audit");
    properties.put("flyway.datasources.default.out-of-order", "true");
    return properties;
  }

  @BeforeEach
  void aNewSubmission() {
    submission = UUID.randomUUID().toString();
  }

  @Test
  void takesDownWhatACommandDid() {
    correct.correct(statistics, submission, false);

    AuditRecord found = about(submission).items().get(0);
    assertThat(found.actor()).isEqualTo("statistics");
    assertThat(found.actorName()).isEqualTo("李统计");
    assertThat(found.action()).isEqualTo("correct-value");
    assertThat(found.reason()).isEqualTo("录入错误");
    assertThat(found.history()).isFalse();
    assertThat(found.details()).isEqualTo("{\"new\":36.08,\"old\":37.10}");
    assertThat(Duration.between(found.recordedAt(), Instant.now()).abs())
        .isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void forgetsWhatACommandDidNotDo() {
    assertThatThrownBy(() -> correct.correct(statistics, submission, true))
        .isInstanceOf(RuleBroken.class);

    assertThat(about(submission).total()).isZero();
  }

  @Test
  void refusesAnEntryOutsideATransaction() {
    assertThatThrownBy(
            () ->
                trail.record(AuditEntry.by(statistics, "correct-value", "submission", submission)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(about(submission).total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_trail set reason = 'x'",
        "update audit_trail set reason = 'x' where false",
        "delete from audit_trail",
        "truncate audit_trail",
        "insert into audit_trail (id, hospital, actor, actor_name, action, subject_type, subject_id,"
            + " history, details) values (1, 'h', 'a', 'n', 'x', 't', 'i', false, '{}')"
      })
  void refusesToBeRewritten(String sql) throws SQLException {
    correct.correct(statistics, submission, false);

    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
    }
    assertThat(about(submission).items().get(0).reason()).isEqualTo("录入错误");
  }

  @Test
  void showsEachHospitalItsOwn() {
    correct.correct(statistics, submission, false);
    Principal elsewhere = TestTokens.wide(Role.AUDITOR).hospital("gytcm").principal();

    assertThat(reading.read(elsewhere, subject(submission), PageRequest.first()).items()).isEmpty();
  }

  @Test
  void showsAPageTheNewestFirst() {
    for (int i = 0; i < 5; i++) {
      correct.correct(statistics, submission, false);
    }

    Page<AuditRecord> second = reading.read(auditor, subject(submission), new PageRequest(1, 2));

    assertThat(second.total()).isEqualTo(5);
    assertThat(second.items()).hasSize(2);
    assertThat(second.items().get(0).id()).isGreaterThan(second.items().get(1).id());
  }

  @Test
  void takesDownWhoReadsIt() {
    about(submission);

    AuditQuery readings = new AuditQuery("auditor", "read-audit-trail", "audit-trail", "sxtcm");
    assertThat(reading.read(auditor, readings, PageRequest.first()).items())
        .anySatisfy(
            entry ->
                assertThat(entry.details())
                    .isEqualTo(
                        "{\"subjectId\":\"" + submission + "\",\"subjectType\":\"submission\"}"));
  }

  @Test
  void isReadByAuditorsAndTheOfficeOnly() throws Exception {
    correct.correct(statistics, submission, false);
    String path = "/audit?subjectType=submission&subjectId=" + submission;

    JsonNode page = new ObjectMapper().readTree(get(path, TestTokens.auditor()).body());
    assertThat(page.path("total").asInt()).isEqualTo(1);
    assertThat(page.at("/items/0/details/old").asText()).isEqualTo("37.1");
    assertThat(get(path, TestTokens.office()).code()).isEqualTo(200);
    for (String token :
        new String[] {
          TestTokens.leader(),
          TestTokens.statistics(),
          TestTokens.operator(),
          TestTokens.department("pediatrics")
        }) {
      assertThat(get(path, token).code()).isEqualTo(403);
    }
    assertThat(get(path, null).code()).isEqualTo(401);
    assertThatThrownBy(() -> reading.read(statistics, subject(submission), PageRequest.first()))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void takesDownADeniedAttempt() {
    String path = "/corrections/" + submission;

    HttpResponse<String> denied =
        send(HttpRequest.POST(path, "").bearerAuth(TestTokens.department("pediatrics")));
    HttpResponse<String> allowed =
        send(HttpRequest.POST(path, "").bearerAuth(TestTokens.statistics()));

    assertThat(denied.code()).isEqualTo(403);
    assertThat(allowed.code()).isEqualTo(200);
    AuditQuery attempts = new AuditQuery(null, "denied", "request", path);
    Page<AuditRecord> found = reading.read(auditor, attempts, PageRequest.first());
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.items().get(0).actor()).isEqualTo("pediatrics");
    assertThat(found.items().get(0).details()).isEqualTo("{\"method\":\"POST\"}");
  }

  @Test
  void marksWhatTellsOfATimeBeforeTheSystem() {
    assertThat(AuditEntry.by(statistics, "a", "t", 1).asHistory().history()).isTrue();
  }

  private Page<AuditRecord> about(String id) {
    return reading.read(auditor, subject(id), PageRequest.first());
  }

  private static AuditQuery subject(String id) {
    return new AuditQuery(null, null, "submission", id);
  }

  private HttpResponse<String> get(String path, @Nullable String token) {
    var request = HttpRequest.GET(path);
    return send(token == null ? request : request.bearerAuth(token));
  }

  private HttpResponse<String> send(HttpRequest<?> request) {
    try {
      return client.toBlocking().exchange(request, String.class);
    } catch (HttpClientResponseException e) {
      return e.getResponse()
          .toMutableResponse()
          .body(e.getResponse().getBody(String.class).orElse(""));
    }
  }
}
