package org.jiebang.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.jiebang.identity.TestTokens;
import org.jiebang.indicator.IndicatorService.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is wrong with a report is answered with a stable code and the field, and leaves nothing.
 */
class RefusalsIT {

  private static final String SHARE = "refusals-surgery-share";
  private static final String VISITS = "refusals-visits";
  private static final String STATISTICS = TestTokens.statistics();
  private static IndicatorService service;
  private static Topics topics;

  @BeforeAll
  static void start() {
    service = IndicatorService.shared();
    topics = new Topics("(group\\.)?indicator\\.events\\.v1");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> service.get(STATISTICS, "/organisation").body().at("/departments").size() >= 4);
    service.put(STATISTICS, "/definitions/" + SHARE, Statements.surgeryShare());
    service.put(STATISTICS, "/definitions/" + VISITS, Statements.visits());
  }

  @AfterAll
  static void nothingWasStoredAndNothingWasTold() {
    assertThat(service.get(STATISTICS, "/submissions?indicator=" + SHARE).text("/total"))
        .isEqualTo("0");
    assertThat(service.get(STATISTICS, "/submissions?indicator=" + VISITS).text("/total"))
        .isEqualTo("0");
    await()
        .during(Duration.ofSeconds(1))
        .until(
            () ->
                topics.heard().stream()
                    .filter(event -> event.is("result-reported"))
                    .noneMatch(
                        event ->
                            event.data().at("/indicator/code").asText().startsWith("refusals-")));
    topics.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          422|value-for-ratio|value|"campus":"c1","period":"2025-06","value":40.1
          422|denominator-zero|denominator|"campus":"c1","period":"2025-06","numerator":1,"denominator":0
          422|numerator-exceeds-denominator|numerator|"campus":"c1","period":"2025-06","numerator":3,"denominator":2
          422|negative|numerator|"campus":"c1","period":"2025-06","numerator":-3,"denominator":2
          422|unknown-unit|unit|"campus":"c1","period":"2025-06","numerator":1,"denominator":2,"unit":"万台次"
          404|unknown-campus|campus|"campus":"c9","period":"2025-06","numerator":1,"denominator":2
          404|unknown-department|department|"campus":"c1","department":"nobody","period":"2025-06","numerator":1,"denominator":2
          422|unit-closed|department|"campus":"c2","department":"old-ward","period":"2025-06","numerator":1,"denominator":2
          422|campus-required|campus|"period":"2025-06","numerator":1,"denominator":2
          400|not-a-period|period|"campus":"c1","period":"June","numerator":1,"denominator":2
          422|period-not-begun|period|"campus":"c1","period":"2025-07","numerator":1,"denominator":2
          422|number-out-of-range|numerator|"campus":"c1","period":"2025-06","numerator":99999999999999999999,"denominator":2
          """)
  void aWrongReportOfARatio(int status, String code, String field, String body) {
    Answer answer =
        service.post(STATISTICS, "/submissions", "{\"indicator\":\"" + SHARE + "\"," + body + "}");

    refused(answer, status, code);
    assertThat(answer.text("/fields/0/field")).isEqualTo(field);
    assertThat(answer.text("/fields/0/message")).isNotBlank();
  }

  @Test
  void anUnknownIndicatorAndADenominatorOfACount() {
    Answer unknown =
        service.post(
            STATISTICS,
            "/submissions",
            "{\"indicator\":\"nothing\",\"campus\":\"c1\",\"period\":\"2025-06\",\"value\":1}");
    Answer count =
        service.post(STATISTICS, "/submissions", Statements.report(VISITS, "c1", "2025-06", 1, 2));

    refused(unknown, 404, "unknown-indicator");
    refused(count, 422, "denominator-for-count");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"indicator":
          {"indicator":"refusals-visits","campus":"c1","period":"2025-06","value":"many"}
          {"indicator":"refusals-visits","campus":"c1","period":"2025-06","value":1,"value":2}
          {"indicator":"refusals-visits","campus":"c1","period":"2025-06","value":1,"surprise":2}
          {"indicator":"refusals-visits","campus":7,"period":"2025-06","value":1}
          {"campus":"c1","period":"2025-06","value":1}
          []
          """)
  void malformedJson(String body) {
    Answer answer = service.post(STATISTICS, "/submissions", body);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.text("/code")).isNotBlank();
  }

  @Test
  void aMegabyteOfText() {
    Answer answer =
        service.post(
            STATISTICS,
            "/submissions",
            "{\"indicator\":\"refusals-visits\",\"campus\":\"c1\",\"period\":\"2025-06\",\"value\":1,"
                + "\"note\":\""
                + "长".repeat(400_000)
                + "\"}");

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  @Test
  void whoMayNotReport() {
    Answer leader =
        service.post(
            TestTokens.leader(), "/submissions", Statements.report(SHARE, "c1", "2025-06", 1, 2));
    Answer otherCampus =
        service.post(
            TestTokens.department("pediatrics", "c1"),
            "/submissions",
            "{\"indicator\":\"%s\",\"campus\":\"c2\",\"department\":\"pediatrics\",\"period\":\"2025-06\",\"numerator\":1,\"denominator\":2}"
                .formatted(SHARE));
    Answer otherDepartment =
        service.post(
            TestTokens.department("pediatrics", "c1"),
            "/submissions",
            "{\"indicator\":\"%s\",\"campus\":\"c1\",\"department\":\"medical-affairs\",\"period\":\"2025-06\",\"numerator\":1,\"denominator\":2}"
                .formatted(SHARE));
    Answer wholeCampus =
        service.post(
            TestTokens.department("pediatrics", "c1"),
            "/submissions",
            Statements.report(SHARE, "c1", "2025-06", 1, 2));
    Answer otherHospital =
        service.put(
            TestTokens.officeOf("gytcm"),
            "/definitions/" + SHARE + "/owner",
            "{\"department\":\"medical-affairs\"}");

    refused(leader, 403, "role-required");
    refused(otherCampus, 404, "unknown-campus");
    refused(otherDepartment, 404, "unknown-department");
    refused(wholeCampus, 403, "department-required");
    assertThat(otherHospital.status()).isEqualTo(404);
  }

  @Test
  void historyIsForTheRecordsOffice() {
    Answer statistics =
        service.post(
            STATISTICS,
            "/submissions",
            "{\"indicator\":\"%s\",\"campus\":\"c1\",\"period\":\"2024-12\",\"value\":1,\"history\":true}"
                .formatted(VISITS));

    refused(statistics, 403, "role-required");
  }

  private static void refused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.text("/code")).isEqualTo(code);
    assertThat(answer.text("/type")).isEqualTo("urn:jiebang:problem:" + code);
  }
}
