package org.jiebang.project.openbid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jiebang.identity.TestTokens;
import org.jiebang.project.live.Api;
import org.jiebang.project.live.Bodies;
import org.jiebang.project.live.SharedServer;
import org.junit.jupiter.api.Test;

class OpenBidsOverHttpIT {

  private final Api records = SharedServer.get().as(TestTokens.records());
  private final Api office = SharedServer.get().as(TestTokens.office());

  @Test
  void aBrokenRuleIsAProblemThatNamesTheField() {
    Api.Answer refused =
        records.put("/open-bids/2031-1", Bodies.challenge(2031, "1", "gao-feng", "nowhere"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.type()).startsWith("application/problem+json");
    assertThat(refused.at("/type")).isEqualTo("urn:jiebang:problem:unknown-department");
    assertThat(refused.at("/title")).isEqualTo("违反规则");
    assertThat(refused.at("/status")).isEqualTo("422");
    assertThat(refused.at("/detail")).isEqualTo("未知科室：nowhere");
    assertThat(refused.at("/code")).isEqualTo("unknown-department");
    assertThat(refused.at("/fields/0/field")).isEqualTo("subChallenges[1.1].leadDepartments[0]");
    assertThat(refused.at("/fields/0/code")).isEqualTo("unknown-department");
    assertThat(refused.at("/traceId")).isNotBlank();
    assertThat(office.get("/open-bids/2031-1").status()).isEqualTo(404);
  }

  @Test
  void badInputIsAProblemWithAStableCode() {
    String good = Bodies.challenge(2031, "2", "gao-feng", "finance");

    assertCode(good.replace("\"2.1\"", "\"2.x\""), 400, "not-a-number-path");
    assertCode(good.replace("\"2.1\"", "\"3.1\""), 422, "number-not-below-parent");
    assertCode(good.replace("\"body\": \"党委会\",", ""), 400, "missing-field");
    assertCode(good.replace("\"党委会\"", "\" \""), 400, "invalid-value");
    assertCode(good.replace("\"recorded\"", "\"awarded\""), 400, "wrong-type");
    assertCode(good.replace("2025-03-13", "2025-13-03"), 400, "wrong-type");
    assertCode(good.replace("\"year\"", "\"jahr\": 1, \"year\""), 400, "unknown-field");
    assertCode(good.replace("\"year\"", "\"number\": \"2\", \"year\""), 400, "duplicate-field");
    assertCode(good.replace("service-ecosystem", "no-such"), 422, "unknown-strategy");
    assertCode("{", 400, "malformed-json");
    assertThat(records.put("/open-bids/Not_A_Code", good).at("/code")).isEqualTo("invalid-value");
    assertThat(office.get("/open-bids/2031-2").status()).isEqualTo(404);
  }

  @Test
  void standsInNumberOrderAndIsFilteredAndPaged() {
    for (String number : List.of("10", "9", "2")) {
      records.put(
          "/open-bids/2032-" + number, Bodies.challenge(2032, number, "gao-feng", "finance"));
    }
    records.put("/open-bids/2032-3", Bodies.challenge(2032, "3", "li-guohua", "nursing"));

    assertThat(numbers("/open-bids?year=2032")).containsExactly("2", "3", "9", "10");
    assertThat(numbers("/open-bids?year=2032&department=nursing")).containsExactly("3");
    assertThat(numbers("/open-bids?year=2032&sponsor=gao-feng")).containsExactly("2", "9", "10");
    assertThat(numbers("/open-bids?year=2032&strategy=another")).isEmpty();
    assertThat(numbers("/open-bids?year=2032&page=1&size=3")).containsExactly("10");
    assertThat(office.get("/open-bids?year=2032&size=1").at("/total")).isEqualTo("4");
  }

  @Test
  void aSupportingDepartmentFindsItsChallenges() {
    assertThat(numbers("/open-bids?year=2025&department=finance")).containsExactly("7");
  }

  @Test
  void isReadableByAllStaffAndDoesNotExistElsewhere() {
    Api department = SharedServer.get().as(TestTokens.department("nursing"));
    Api elsewhere = SharedServer.get().as(TestTokens.officeOf("gytcm"));

    assertThat(department.get("/open-bids/2025-7").status()).isEqualTo(200);
    assertThat(department.get("/strategies").at("/items/0/code")).isEqualTo("service-ecosystem");
    assertThat(elsewhere.get("/open-bids/2025-7").at("/code")).isEqualTo("open-bid-not-found");
    assertThat(elsewhere.get("/open-bids?year=2025").text()).contains("\"total\":0");
    assertThat(elsewhere.get("/strategies").at("/total")).isEqualTo("0");
  }

  @Test
  void onlyRecordsEnterHistoryAndNobodyWithoutToken() {
    String body = Bodies.challenge(2031, "4", "gao-feng", "finance");

    assertThat(office.put("/open-bids/2031-4", body).at("/code")).isEqualTo("role-required");
    assertThat(office.put("/open-bids/2031-4", body).status()).isEqualTo(403);
    assertThat(SharedServer.get().as("").get("/open-bids").status()).isEqualTo(401);
  }

  @Test
  void ofManyLoadersAtOnceOneEntersAndNoneBreaks() {
    String body = Bodies.challenge(2033, "1", "gao-feng", "finance");
    List<CompletableFuture<Integer>> loaders =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> records.put("/open-bids/2033-1", body).status()))
            .toList();

    List<Integer> statuses = loaders.stream().map(CompletableFuture::join).toList();

    assertThat(statuses).containsOnlyOnce(201).isSubsetOf(200, 201, 409);
    assertThat(office.get("/open-bids/2033-1").at("/version")).isEqualTo("1");
  }

  @Test
  void aCorrectionIsTheNextVersionAndReadBack() {
    records.put("/open-bids/2034-1", Bodies.challenge(2034, "1", "gao-feng", "finance"));

    Api.Answer corrected =
        records.put("/open-bids/2034-1", Bodies.challenge(2034, "1", "li-guohua", "nursing"));

    assertThat(corrected.status()).isEqualTo(200);
    assertThat(corrected.at("/version")).isEqualTo("2");
    assertThat(office.get("/open-bids/2034-1").json()).isEqualTo(corrected.json());
    assertThat(numbers("/open-bids?year=2034&department=finance")).isEmpty();
    assertThat(numbers("/open-bids?year=2034&department=nursing")).containsExactly("1");
  }

  @Test
  void theAuditTrailMarksItAsHistory() {
    Api auditor = SharedServer.get().as(TestTokens.auditor());

    JsonNode entry =
        auditor
            .get("/audit?action=record-open-bid&subjectType=open-bid&subjectId=2025-7")
            .json()
            .at("/items/0");

    assertThat(entry.at("/history").asBoolean()).isTrue();
    assertThat(entry.at("/actor").asText()).isEqualTo("records");
  }

  private void assertCode(String body, int status, String code) {
    Api.Answer refused = records.put("/open-bids/2031-2", body);
    assertThat(refused.at("/code")).as(body).isEqualTo(code);
    assertThat(refused.status()).isEqualTo(status);
  }

  private List<String> numbers(String path) {
    List<String> numbers = new ArrayList<>();
    office.get(path).json().at("/items").forEach(it -> numbers.add(it.at("/number").asText()));
    return numbers;
  }
}
