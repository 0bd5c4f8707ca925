package org.jiebang.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jiebang.identity.TestTokens;
import org.jiebang.indicator.IndicatorService.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** HTTP, PostgreSQL and Kafka as they are: races, scopes, homes, history, confirmations. */
class EdgesIT {

  private static final String SHARE = "edges-surgery-share";
  private static final String VISITS = "edges-visits";
  private static final String STATISTICS = TestTokens.statistics();
  private static IndicatorService service;

  @BeforeAll
  static void start() {
    service = IndicatorService.shared();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> service.get(STATISTICS, "/organisation").body().at("/departments").size() >= 4);
    service.put(STATISTICS, "/definitions/" + SHARE, Statements.surgeryShare());
    service.put(
        STATISTICS, "/definitions/" + SHARE + "/owner", "{\"department\":\"medical-affairs\"}");
    service.put(STATISTICS, "/definitions/" + VISITS, Statements.visits());
  }

  @Test
  void ofEightWhoFillTheSameSlotAtOnceOneIsTaken() {
    List<CompletableFuture<Answer>> racing =
        IntStream.range(0, 8)
            .mapToObj(
                n ->
                    CompletableFuture.supplyAsync(
                        () ->
                            service.post(
                                STATISTICS,
                                "/submissions",
                                Statements.report(SHARE, "c1", "2025-01", n, 100))))
            .toList();

    List<Integer> statuses = racing.stream().map(one -> one.join().status()).sorted().toList();

    assertThat(statuses).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
  }

  @Test
  void aQuarterOverReportedMonthsIsRefusedNamingThem() {
    Answer april = report(SHARE, "c2", "2025-04");
    Answer quarter = report(SHARE, "c2", "2025-Q2");

    assertThat(quarter.status()).isEqualTo(409);
    assertThat(quarter.text("/code")).isEqualTo("period-overlaps");
    assertThat(quarter.text("/fields/0/message")).isEqualTo(april.text("/id"));
  }

  @Test
  void aCorrectionOfAnOldRevisionAndOneWithoutReasonAreRefused() {
    String id = report(SHARE, "c3", "2025-03").text("/id");
    String path = "/submissions/" + id + "/corrections";

    Answer stale =
        service.post(
            STATISTICS,
            path,
            "{\"numerator\":2,\"denominator\":100,\"reason\":\"错\",\"expectedRevision\":7}");
    Answer silent =
        service.post(
            STATISTICS, path, "{\"numerator\":2,\"denominator\":100,\"expectedRevision\":1}");

    assertThat(stale.text("/code")).isEqualTo("stale-revision");
    assertThat(silent.text("/code")).isEqualTo("reason-missing");
  }

  @Test
  void aForeignOrUnconcernedReaderFindsNothing() {
    String id = report(SHARE, "c1", "2025-02").text("/id");
    String owner = TestTokens.department("medical-affairs", "c1");
    String stranger = TestTokens.department("pediatrics", "c1");
    String elsewhere = TestTokens.department("medical-affairs", "c2");
    String list = "/submissions?indicator=" + SHARE + "&period=2025-02";

    assertThat(service.get(owner, "/submissions/" + id).status()).isEqualTo(200);
    assertThat(service.get(stranger, "/submissions/" + id).status()).isEqualTo(404);
    assertThat(service.get(elsewhere, "/submissions/" + id).status()).isEqualTo(404);
    assertThat(service.get(TestTokens.officeOf("gytcm"), "/submissions/" + id).status())
        .isEqualTo(404);
    assertThat(service.get(owner, list).text("/total")).isEqualTo("1");
    assertThat(service.get(stranger, list).text("/total")).isEqualTo("0");
    assertThat(service.get(elsewhere, list).text("/total")).isEqualTo("0");
    assertThat(lines(service.get(stranger, "/board?period=2025-02"))).doesNotContain(SHARE);
    assertThat(lines(service.get(owner, "/board?period=2025-02"))).contains(SHARE);
  }

  @Test
  void aDepartmentReportsForItselfAndTheCampusStaysIncomplete() {
    Answer reported =
        service.post(
            TestTokens.department("pediatrics", "c1"),
            "/submissions",
            "{\"indicator\":\"%s\",\"campus\":\"c1\",\"department\":\"pediatrics\",\"period\":\"2025-05\",\"value\":7}"
                .formatted(VISITS));

    assertThat(reported.status()).as(reported.toString()).isEqualTo(201);
    assertThat(reported.text("/current/reportingDepartment")).isEqualTo("pediatrics");
    String path = "/roll-ups?indicator=" + VISITS + "&period=2025-05&campus=c1";
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> service.get(STATISTICS, path).body().at("/items").size() == 2);
    JsonNode campus = service.get(STATISTICS, path).first();
    assertThat(campus.at("/level").asText()).isEqualTo("campus");
    assertThat(campus.at("/completeness/complete").asBoolean()).isFalse();
    assertThat(campus.at("/completeness").has("expected")).isFalse();
  }

  @Test
  void aBareTargetWaitsAndItsConfirmationTurnsTheLight() {
    String target =
        """
        {"indicator":"%s","printed":"90","value":300,"unit":"万","period":"2025-06",
         "needsConfirmation":true,"reason":"未印比较符",
         "source":{"document":"002","heading":"三、（四）第2行"}}
        """
            .formatted(VISITS);
    service.put(TestTokens.records(), "/targets/edges-002-02", target);
    List.of("c1", "c2", "c3")
        .forEach(
            campus ->
                service.post(
                    STATISTICS,
                    "/submissions",
                    "{\"indicator\":\"%s\",\"campus\":\"%s\",\"period\":\"2025-06\",\"value\":100}"
                        .formatted(VISITS, campus)));
    awaitReason("target-unconfirmed");

    Answer confirmed =
        service.post(
            TestTokens.office(),
            "/targets/edges-002-02/confirmations",
            "{\"comparator\":\"≥\",\"direction\":\"up\",\"note\":\"院办会议\"}");
    Answer again = service.put(TestTokens.records(), "/targets/edges-002-02", target);

    assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(201);
    assertThat(confirmed.text("/confirmation/byName")).isEqualTo("office");
    assertThat(again.text("/version")).isEqualTo("2");
    assertThat(again.text("/waiting")).isEqualTo("false");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> visitsOfJune().at("/light").asText().equals("green"));
    Answer open = service.get(STATISTICS, "/targets?needsConfirmation=true&indicator=" + VISITS);
    assertThat(open.text("/total")).isEqualTo("0");
  }

  @Test
  void aStatedResultStandsBesideAndIsNeverAddedUp() {
    String stated =
        """
        {"indicator":"%s","subject":"门急诊患者","period":"2024","value":847746,"unit":"人次",
         "printed":"847746人次","comparison":{"kind":"growth","against":"去年同期","value":0.031,
         "printed":"增长3.10%%","ambiguous":false,"readings":[]},
         "source":{"document":"001","heading":"一、（四）"}}
        """
            .formatted(VISITS);

    Answer first = service.put(TestTokens.records(), "/stated-results/edges-001-visits", stated);
    Answer again = service.put(TestTokens.records(), "/stated-results/edges-001-visits", stated);
    Answer office = service.put(TestTokens.office(), "/stated-results/edges-001-visits", stated);

    assertThat(first.status()).as(first.toString()).isEqualTo(200);
    assertThat(again.text("/version")).isEqualTo("1");
    assertThat(office.status()).isEqualTo(403);
    assertThat(
            service
                .get(STATISTICS, "/roll-ups?indicator=" + VISITS + "&period=2024")
                .text("/total"))
        .isEqualTo("0");
    JsonNode line =
        StreamSupport.stream(
                service.get(STATISTICS, "/board?period=2024").body().at("/lines").spliterator(),
                false)
            .filter(one -> one.at("/indicator").asText().equals(VISITS))
            .findFirst()
            .orElseThrow();
    assertThat(line.at("/stated/0/printed").asText()).isEqualTo("847746人次");
  }

  /**
   * Two deployments of one service: a campus that knows the hospital's definition but may not write
   * it.
   */
  @Test
  void aCampusReportsAtHomeAndNamesTheHomeOfWhatIsNot() {
    String code = "edges-homes";
    service.put(STATISTICS, "/definitions/" + code, Statements.surgeryShare());
    service.put(TestTokens.records(), "/targets/" + code, Statements.atLeastForty(code));
    try (IndicatorService campus =
        IndicatorService.with(
            Map.of(
                "jiebang.homes",
                "sxtcm/c1",
                "jiebang.consumer-group",
                "campus-indicator-service"))) {
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> campus.get(STATISTICS, "/targets/" + code).status() == 200);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  campus.get(STATISTICS, "/definitions/" + code).status() == 200
                      && campus.get(STATISTICS, "/organisation").body().at("/campuses").size()
                          == 3);

      Answer own =
          campus.post(STATISTICS, "/submissions", Statements.report(code, "c1", "2025-06", 1, 2));
      Answer other =
          campus.post(STATISTICS, "/submissions", Statements.report(code, "c2", "2025-06", 1, 2));
      Answer defined = campus.put(STATISTICS, "/definitions/" + code, Statements.surgeryShare());

      assertThat(own.status()).as(own.toString()).isEqualTo(201);
      notAtHome(other, "sxtcm/c2");
      notAtHome(defined, "sxtcm/group");
      String path = "/roll-ups?indicator=" + code + "&period=2025-06";
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> campus.get(STATISTICS, path).first().at("/level").asText().equals("campus"));
      assertThat(campus.get(STATISTICS, path).text("/total")).isEqualTo("1");
    }
  }

  private static void notAtHome(Answer answer, String home) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
    assertThat(answer.text("/code")).isEqualTo("not-at-home");
    assertThat(answer.text("/detail")).contains(home);
  }

  @Test
  void theContractIsServedToEverybodyAndTheRestIsNot() {
    HttpResponse<String> contract = service.getAnonymously("/api/indicator/openapi.yml");
    HttpResponse<String> board = service.getAnonymously("/api/indicator/board?period=2025");

    assertThat(contract.statusCode()).isEqualTo(200);
    assertThat(contract.body()).contains("openapi: 3").contains("/submissions/{id}/corrections");
    assertThat(board.statusCode()).isEqualTo(401);
  }

  private static void awaitReason(String reason) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> visitsOfJune().at("/reason").asText().equals(reason));
  }

  private static JsonNode visitsOfJune() {
    return service.get(STATISTICS, "/roll-ups?indicator=" + VISITS + "&period=2025-06").first();
  }

  private static List<String> lines(Answer board) {
    return board.body().at("/lines").findValuesAsText("indicator");
  }

  private static Answer report(String indicator, String campus, String period) {
    return service.post(
        STATISTICS, "/submissions", Statements.report(indicator, campus, period, 42, 100));
  }
}
