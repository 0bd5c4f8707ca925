package org.jiebang.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jiebang.indicator.Statements.atLeastForty;
import static org.jiebang.indicator.Statements.report;
import static org.jiebang.indicator.Statements.surgeryShare;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.jiebang.identity.TestTokens;
import org.jiebang.indicator.IndicatorService.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A month of 三四类手术占比: defined, promised, reported by three campuses, judged, corrected. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndicatorJourneyIT {

  private static final String SHARE = "journey-surgery-share";
  private static final String STATISTICS = TestTokens.statistics();
  private static IndicatorService service;
  private static Topics topics;
  private static String firstSubmission = "";

  @BeforeAll
  static void start() {
    service = IndicatorService.shared();
    topics = new Topics("(group\\.)?indicator\\.events\\.v1");
  }

  @AfterAll
  static void stop() {
    topics.close();
  }

  @Test
  @Order(1)
  void theOfficeDefinesTheIndicatorAndEntersItsTarget() {
    awaitOrganisation();

    Answer defined = service.put(TestTokens.office(), "/definitions/" + SHARE, surgeryShare());
    Answer again = service.put(TestTokens.office(), "/definitions/" + SHARE, surgeryShare());
    Answer owned =
        service.put(
            TestTokens.office(),
            "/definitions/" + SHARE + "/owner",
            "{\"department\":\"medical-affairs\"}");
    Answer target =
        service.put(TestTokens.records(), "/targets/" + SHARE + "-2025", atLeastForty(SHARE));

    assertThat(defined.status()).as(defined.toString()).isEqualTo(200);
    assertThat(again.text("/version")).isEqualTo("1");
    assertThat(owned.text("/owner")).isEqualTo("medical-affairs");
    assertThat(owned.text("/version")).isEqualTo("2");
    assertThat(target.text("/waiting")).isEqualTo("false");
  }

  @Test
  @Order(2)
  void twoOfThreeCampusesAreShownAsIncompleteAndNotJudged() {
    Answer c1 = service.postOnce(STATISTICS, "journey-c1", "/submissions", june("c1", 420, 1000));
    Answer c2 = service.postOnce(STATISTICS, "journey-c2", "/submissions", june("c2", 60, 200));
    firstSubmission = c1.text("/id");

    assertThat(c1.status()).as(c1.toString()).isEqualTo(201);
    assertThat(c2.status()).isEqualTo(201);
    JsonNode hospital = awaitHospital(2);
    assertThat(hospital.at("/displayed").asText()).isEqualTo("40.00%");
    assertThat(hospital.at("/completeness/expected").asInt()).isEqualTo(3);
    assertThat(hospital.at("/completeness/missing/0").asText()).isEqualTo("c3");
    assertThat(hospital.at("/light").asText()).isEqualTo("none");
    assertThat(hospital.at("/reason").asText()).isEqualTo("incomplete");
  }

  @Test
  @Order(3)
  void theThirdCampusMakesTheHospitalsLightTurnAndTheDepartmentsConcernedHear() {
    service.postOnce(STATISTICS, "journey-c3", "/submissions", june("c3", 120, 300));

    JsonNode hospital = awaitHospital(3);
    assertThat(hospital.at("/numerator").asInt()).isEqualTo(600);
    assertThat(hospital.at("/denominator").asInt()).isEqualTo(1500);
    assertThat(hospital.at("/light").asText()).isEqualTo("green");
    assertThat(hospital.at("/rule").asText()).isEqualTo("straight-100-90");
    assertThat(hospital.at("/target/period").asText()).isEqualTo("2025");
    Topics.Heard turned = awaitLights(1).get(0);
    assertThat(turned.topic()).isEqualTo("group.indicator.events.v1");
    assertThat(turned.attribute("departments")).isEqualTo("medical-affairs");
    assertThat(turned.data().at("/light/old").asText()).isEqualTo("none");
    assertThat(turned.data().at("/light/new").asText()).isEqualTo("green");
  }

  @Test
  @Order(4)
  void theSameCommandAgainDoesNothing() {
    long before = results().size();

    Answer again =
        service.postOnce(STATISTICS, "journey-c1", "/submissions", june("c1", 420, 1000));
    Answer without = service.post(STATISTICS, "/submissions", june("c1", 420, 1000));

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text("/id")).isEqualTo(firstSubmission);
    assertThat(without.status()).isEqualTo(409);
    assertThat(without.text("/code")).isEqualTo("already-reported");
    assertThat(without.text("/detail")).contains(firstSubmission);
    await().during(Duration.ofSeconds(1)).until(() -> results().size() == before);
  }

  @Test
  @Order(5)
  void aCorrectionIsANewRevisionAndTurnsTheLight() {
    Answer corrected =
        service.postOnce(
            STATISTICS,
            "journey-correct-c1",
            "/submissions/" + firstSubmission + "/corrections",
            """
            {"numerator":380,"denominator":1000,"reason":"三级手术多计 40 台次","expectedRevision":1}
            """);

    assertThat(corrected.status()).as(corrected.toString()).isEqualTo(201);
    assertThat(corrected.text("/revision")).isEqualTo("2");
    Answer revisions = service.get(STATISTICS, "/submissions/" + firstSubmission + "/revisions");
    assertThat(revisions.text("/0/numerator")).isEqualTo("420");
    assertThat(revisions.text("/0/reportedBy")).isEqualTo("statistics");
    assertThat(revisions.text("/1/reason")).isEqualTo("三级手术多计 40 台次");
    Topics.Heard turned = awaitLights(2).get(1);
    assertThat(turned.data().at("/light/new").asText()).isEqualTo("yellow");
    assertThat(turned.data().at("/displayed/old").asText()).isEqualTo("40.00%");
    assertThat(turned.data().at("/displayed/new").asText()).isEqualTo("37.33%");
    assertThat(turned.data().at("/causedBy/cause").asText()).isEqualTo("三级手术多计 40 台次");
    assertThat(turned.data().at("/causedBy/eventId").asText())
        .isEqualTo(corrected.text("/eventId"));
  }

  @Test
  @Order(6)
  void theRollUpKeepsItsRevisionsAndTheYearStaysUnjudged() {
    JsonNode hospital = rollUp("2025-06");
    Answer revisions =
        service.get(STATISTICS, "/roll-ups/" + hospital.at("/id").asText() + "/revisions");
    JsonNode year = rollUp("2025");

    assertThat(revisions.body()).hasSize(4);
    assertThat(revisions.text("/2/displayed")).isEqualTo("40.00%");
    assertThat(revisions.text("/3/displayed")).isEqualTo("37.33%");
    assertThat(year.at("/completeness/periodsReported").asInt()).isEqualTo(1);
    assertThat(year.at("/completeness/periodsExpected").asInt()).isEqualTo(12);
    assertThat(year.at("/light").asText()).isEqualTo("none");
  }

  @Test
  @Order(7)
  void theBoardShowsTheHospitalAndItsCampuses() {
    Answer board = service.get(TestTokens.leader(), "/board?period=2025-06");

    JsonNode line = line(board);
    assertThat(line.at("/rollUps")).hasSize(4);
    assertThat(line.at("/rollUps/0/level").asText()).isEqualTo("hospital");
    assertThat(board.body().at("/campuses")).hasSize(3);
    assertThat(board.body().at("/asOf/c1").asText()).isNotEmpty();
  }

  private static JsonNode line(Answer board) {
    for (JsonNode line : board.body().at("/lines")) {
      if (line.at("/indicator").asText().equals(SHARE)) {
        return line;
      }
    }
    throw new AssertionError("no line of " + SHARE + " in " + board);
  }

  private static void awaitOrganisation() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> service.get(STATISTICS, "/organisation").body().at("/departments").size() >= 4);
  }

  private static JsonNode awaitHospital(int reported) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> rollUp("2025-06").at("/completeness/reported").asInt() == reported);
    return rollUp("2025-06");
  }

  private static JsonNode rollUp(String period) {
    return service.get(STATISTICS, "/roll-ups?indicator=" + SHARE + "&period=" + period).first();
  }

  private static List<Topics.Heard> awaitLights(int count) {
    await().atMost(Duration.ofSeconds(20)).until(() -> lights().size() == count);
    return lights();
  }

  private static List<Topics.Heard> lights() {
    return heard().stream().filter(event -> event.is("light-changed")).toList();
  }

  private static List<Topics.Heard> results() {
    return heard().stream()
        .filter(event -> event.is("result-reported") || event.is("result-corrected"))
        .toList();
  }

  private static List<Topics.Heard> heard() {
    return topics.heard().stream()
        .filter(event -> event.data().at("/indicator/code").asText().equals(SHARE))
        .toList();
  }

  private static String june(String campus, int numerator, int denominator) {
    return report(SHARE, campus, "2025-06", numerator, denominator);
  }
}
