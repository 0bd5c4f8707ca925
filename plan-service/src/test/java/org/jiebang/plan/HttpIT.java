package org.jiebang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jiebang.identity.TestTokens;
import org.jiebang.plan.PlanService.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("HTTP 接口")
class HttpIT {

  private static final String SOURCE =
      "\"source\":{\"document\":\"002\",\"body\":\"医院党委会\",\"date\":\"2021-12-28\"}";
  private static final String OFFICE = TestTokens.office();

  private static PlanService plan;

  @BeforeAll
  static void start() {
    plan = new PlanService();
    plan.put(
        "/documents/002",
        "{\"title\":\"规划\",\"kind\":\"strategic-plan\",\"issuedOn\":\"2021-12-28\",%s}"
            .formatted(SOURCE));
  }

  @AfterAll
  static void stop() {
    plan.close();
  }

  @Test
  void saysWhatIsWrongAsAProblem() {
    Answer answer =
        plan.put(
            "/departments/ward-9",
            "{\"name\":\"病区\",\"kind\":\"ward\",\"campus\":\"c9\",\"parent\":\"x\"}",
            OFFICE);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.text("/type")).isEqualTo("urn:jiebang:problem:unknown-campus");
    assertThat(answer.text("/code")).isEqualTo("unknown-campus");
    assertThat(answer.json().at("/fields").findValuesAsText("field"))
        .containsExactly("campus", "parent");
    assertThat(answer.text("/traceId")).isNotEmpty();
    assertThat(plan.get("/departments/ward-9").status()).isEqualTo(404);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":\"科\",\"kind\":\"ward\"|400",
        "{\"name\":\"科\",\"name\":\"室\",\"kind\":\"ward\"}|400",
        "{\"name\":\"科\",\"kind\":\"castle\"}|400",
        "{\"name\":\"科\"}|400",
        "{\"name\":7,\"kind\":\"ward\"}|400",
        "{\"name\":\"科\",\"kind\":\"ward\",\"colour\":\"red\"}|400",
        "{\"name\":\"科\",\"kind\":\"ward\",\"validTo\":\"2024-02-30\"}|400",
        "{\"name\":\"a\\u0000b\",\"kind\":\"ward\"}|400",
        "{\"name\":\"\",\"kind\":\"ward\"}|422",
        "{\"name\":\"科\",\"kind\":\"ward\",\"validFrom\":\"2025-01-02\",\"validTo\":\"2025-01-01\"}|422",
        "{\"name\":\"科\",\"kind\":\"ward\",\"source\":{\"document\":\"\",\"body\":\"x\",\"date\":\"2025-01-01\"}}|422"
      })
  void refusesBadInputWithoutARow(String body, int status) {
    Answer answer = plan.put("/departments/bad", body, OFFICE);

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.text("/code")).isNotEmpty();
    assertThat(plan.get("/departments/bad").status()).isEqualTo(404);
  }

  @Test
  void asksForATokenAndForARole() {
    String body = "{\"name\":\"科\",\"kind\":\"ward\"}";

    assertThat(plan.getAnonymously("/departments").status()).isEqualTo(401);
    Answer refused = plan.put("/departments/x", body, TestTokens.department("pediatrics"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text("/code")).isEqualTo("role-required");
    assertThat(plan.get("/departments", TestTokens.department("pediatrics")).status())
        .isEqualTo(200);
  }

  @Test
  void keepsAHospitalsThingsFromAnother() {
    Answer mine = plan.put("/people/li", "{\"name\":\"李\"}", OFFICE);
    String foreign = TestTokens.officeOf("gytcm");

    assertThat(plan.get("/people/li", foreign).status()).isEqualTo(404);
    assertThat(plan.get("/revisions/" + mine.text("/id"), foreign).status()).isEqualTo(404);
    assertThat(plan.get("/people", foreign).json().at("/total").asInt()).isZero();
    assertThat(plan.get("/plans/none", foreign).status()).isEqualTo(404);
    assertThat(plan.get("/plan-nodes/%s/chain".formatted(mine.text("/id")), foreign).status())
        .isEqualTo(404);
    assertThat(plan.put("/people/li", "{\"name\":\"黎\"}", foreign).status()).isEqualTo(201);
  }

  @Test
  void listsPageByPageAndByFilter() {
    for (int i = 1; i <= 3; i++) {
      plan.put(
          "/departments/clinic-" + i,
          "{\"name\":\"%d号诊室\",\"aliases\":[\"门诊%d\"],\"kind\":\"care-team\"}".formatted(i, i),
          OFFICE);
    }

    Answer page = plan.get("/departments?kind=care-team&size=2&page=1");

    assertThat(page.json().at("/total").asInt()).isEqualTo(3);
    assertThat(page.json().findValuesAsText("code")).containsExactly("clinic-3");
    assertThat(plan.get("/departments?q=门诊2").json().findValuesAsText("code"))
        .containsExactly("clinic-2");
    assertThat(plan.get("/departments?size=201").status()).isEqualTo(400);
    assertThat(plan.get("/departments?validOn=soon").status()).isEqualTo(400);
  }

  @Test
  void lastsThroughManyWritersOfOneThing() {
    List<CompletableFuture<Answer>> writers =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> plan.put("/people/busy", "{\"name\":\"名%d\"}".formatted(i), OFFICE)))
            .toList();

    List<Integer> statuses = writers.stream().map(each -> each.join().status()).toList();

    assertThat(statuses).isSubsetOf(200, 201, 409).contains(201);
    long stored = statuses.stream().filter(status -> status != 409).count();
    Answer person = plan.get("/people/busy");
    assertThat(person.json().at("/version").asLong()).isEqualTo(stored);
    assertThat(plan.get("/revisions/" + person.text("/id")).json()).hasSize((int) stored);
  }

  @Test
  void takesAPlanOfThreeHundredNodesAtOnce() {
    String tasks =
        IntStream.rangeClosed(1, 29)
            .mapToObj("{\"number\":\"%d.\",\"title\":\"任务\",\"kind\":\"task\"}"::formatted)
            .reduce((a, b) -> a + "," + b)
            .orElseThrow();
    String sections =
        IntStream.rangeClosed(1, 10)
            .mapToObj(
                i ->
                    "{\"number\":\"第%d章\",\"title\":\"章\",\"kind\":\"section\",\"children\":[%s]}"
                        .formatted(i, tasks))
            .reduce((a, b) -> a + "," + b)
            .orElseThrow();
    long start = System.nanoTime();

    Answer answer =
        plan.put(
            "/plans/large",
            "{\"title\":\"大\",\"kind\":\"annual-plan\",\"document\":\"002\",\"children\":[%s],%s}"
                .formatted(sections, SOURCE));

    assertThat(answer.json().at("/nodes/added").asInt()).isEqualTo(300);
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  @Test
  void publishesItsOpenApiDocumentToAnybody() {
    Answer answer = plan.getAnonymously("/openapi.yml");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("/api/plan/plans/{code}", "operationId: putDepartment");
  }
}
