package org.jiebang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jiebang.plan.PlanService.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** 五年: what the records office enters of a hospital, and what everybody then reads. */
@DisplayName("从组织到计划")
@TestMethodOrder(OrderAnnotation.class)
class PlanJourneyIT {

  private static final String SOURCE =
      "\"source\":{\"document\":\"002\",\"body\":\"医院党委会\",\"date\":\"2021-12-28\"}";
  private static final String PLAN =
      """
      {"title":"“十四五”发展规划","kind":"strategic-plan","document":"002","period":"2021..2025",
       "official":true,%s,"children":[
        {"number":"四、","title":"重点任务","kind":"part","sponsor":"gao-feng",
         "leadDepartments":["medical-affairs"],"children":[
          {"number":"（十）","title":"医院文化","kind":"section","children":[
            {"number":"1.10","title":"第十","kind":"task"},
            {"number":"1.9","title":"第九","kind":"task","text":"整合骨伤整复专科门诊。",
             "leadDepartments":["orthopaedics"]}]},
          {"number":"（二）","title":"管理提升","kind":"section"}]}]}
      """
          .formatted(SOURCE);

  private static PlanService plan;

  @BeforeAll
  static void start() {
    plan = new PlanService();
  }

  @AfterAll
  static void stop() {
    plan.close();
  }

  @Test
  @Order(1)
  void theOrganisationIsEntered() {
    load(answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(201), organisation());

    Answer ward = plan.get("/departments/outlying-ward");

    assertThat(ward.status()).isEqualTo(200);
    assertThat(ward.text("/parent")).isEqualTo("orthopaedics");
    assertThat(ward.json().at("/history").asBoolean()).isTrue();
    assertThat(ward.text("/source/body")).isEqualTo("医院党委会");
  }

  @Test
  @Order(2)
  void workingDaysAreCountedOverTheMakeUpDays() {
    Answer year =
        plan.put(
            "/calendar/2025",
            """
            {"holidays":[{"date":"2025-10-01","name":"国庆节"},{"date":"2025-10-02"},
             {"date":"2025-10-03"},{"date":"2025-10-06"},{"date":"2025-10-07"},
             {"date":"2025-10-08"}],
             "workingWeekends":[{"date":"2025-09-28"},{"date":"2025-10-11"}],%s}
            """
                .formatted(SOURCE));

    Answer fifth = plan.get("/calendar/working-days?from=2025-09-26&days=5");

    assertThat(year.status()).isEqualTo(201);
    assertThat(fifth.text("/date")).isEqualTo("2025-10-10");
    assertThat(fifth.json().at("/provisional").asBoolean()).isFalse();
  }

  @Test
  @Order(3)
  void documentPlanAndFindingAreEntered() {
    load(answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(201), planning());

    Answer tree = plan.get("/plans/five-year");

    assertThat(tree.json().findValuesAsText("place"))
        .containsExactly("四、", "四、（二）", "四、（十）", "四、（十）1.9", "四、（十）1.10");
  }

  @Test
  @Order(4)
  void aLeafLeadsUpToItsPlanAndDocument() {
    Answer leaf = plan.get("/plans/five-year/nodes/四、（十）1.9");

    Answer chain = plan.get("/plan-nodes/" + leaf.text("/id") + "/chain");

    JsonNode section = chain.json().at("/sections/0");
    assertThat(section.at("/nodes").findValuesAsText("place"))
        .containsExactly("四、（十）1.9", "四、（十）", "四、");
    assertThat(section.at("/plan/code").asText()).isEqualTo("five-year");
    assertThat(section.at("/document/documentNumber").asText()).isEqualTo("绍市中医〔2021〕122号");
  }

  @Test
  @Order(5)
  void whatANodeInheritsIsVisible() {
    JsonNode leaf = plan.get("/plans/five-year/nodes/四、（十）1.9").json();

    assertThat(leaf.at("/leadDepartments/codes/0").asText()).isEqualTo("orthopaedics");
    assertThat(leaf.at("/leadDepartments/inherited").asBoolean()).isFalse();
    assertThat(leaf.at("/sponsor/codes/0").asText()).isEqualTo("gao-feng");
    assertThat(leaf.at("/sponsor/inherited").asBoolean()).isTrue();
    assertThat(leaf.at("/sponsor/inheritedFrom").asText()).isEqualTo("四、");
  }

  @Test
  @Order(6)
  void loadingTwiceChangesNothing() {
    List<String> all = new ArrayList<>(organisation());
    all.addAll(planning());

    load(
        answer -> {
          assertThat(answer.status()).isEqualTo(200);
          assertThat(answer.json().findValue("version").asLong()).isEqualTo(1);
        },
        all);
  }

  @Test
  @Order(7)
  void anIssuedPlanIsCorrectedWithAReasonAndTheOldTreeStaysReadable() {
    String corrected = PLAN.replace("管理提升", "管理能力提升");

    Answer refused = plan.put("/plans/five-year", corrected);
    Answer accepted =
        plan.put(
            "/plans/five-year",
            corrected.replace("\"official\":true", "\"official\":true,\"reason\":\"录入有误\""));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("/code")).isEqualTo("issued-text");
    assertThat(accepted.status()).isEqualTo(200);
    assertThat(accepted.json().at("/nodes").toString())
        .isEqualTo("{\"added\":0,\"changed\":1,\"withdrawn\":0,\"unchanged\":4}");
    assertThat(plan.get("/plans/five-year").body()).contains("管理能力提升");
    assertThat(plan.get("/plans/five-year?version=1").body())
        .contains("管理提升")
        .doesNotContain("管理能力提升");
    assertThat(plan.get("/revisions/" + accepted.text("/plan/id")).text("/0/reason"))
        .isEqualTo("录入有误");
  }

  @Test
  @Order(8)
  void anOldStructureIsStillThereAfterAWardClosed() {
    assertThat(codesOn("2024-08-31")).contains("outlying-ward", "orthopaedics");
    assertThat(codesOn("2024-09-01")).contains("orthopaedics").doesNotContain("outlying-ward");
  }

  private static List<String> codesOn(String day) {
    return plan.get("/departments?validOn=" + day).json().findValuesAsText("code");
  }

  private static void load(Consumer<Answer> expected, List<String> commands) {
    for (String command : commands) {
      String[] parts = command.split(" ", 2);
      expected.accept(plan.put(parts[0], parts[1]));
    }
  }

  private static List<String> organisation() {
    return List.of(
        "/hospital {\"name\":\"绍兴市中医院\",%s}".formatted(SOURCE),
        "/campuses/c1 {\"name\":\"院本部\",\"ourReading\":true,%s}".formatted(SOURCE),
        "/departments/medical-affairs {\"name\":\"医务科\",\"kind\":\"functional\",%s}"
            .formatted(SOURCE),
        "/departments/orthopaedics {\"name\":\"骨伤科\",\"kind\":\"clinical\",\"campus\":\"c1\",\"home\":\"c1\",%s}"
            .formatted(SOURCE),
        ("/departments/outlying-ward {\"name\":\"外迁病区\",\"kind\":\"ward\",\"campus\":\"c1\","
                + "\"home\":\"c1\",\"parent\":\"orthopaedics\",\"validTo\":\"2024-08-31\",%s}")
            .formatted(SOURCE),
        "/people/gao-feng {\"name\":\"高峰\",%s}".formatted(SOURCE),
        "/appointments/gao-feng-sponsor {\"person\":\"gao-feng\",\"role\":\"sponsor\",%s}"
            .formatted(SOURCE));
  }

  private static List<String> planning() {
    return List.of(
        ("/documents/002 {\"title\":\"“十四五”发展规划\",\"kind\":\"strategic-plan\","
                + "\"documentNumber\":\"绍市中医〔2021〕122号\",\"signedOn\":\"2021-12-28\","
                + "\"issuedOn\":\"2021-12-28\",\"decisions\":[{\"body\":\"party-committee\","
                + "\"name\":\"医院党委会\",\"act\":\"审议通过\"}],%s}")
            .formatted(SOURCE),
        "/plans/five-year " + PLAN,
        ("/findings/row-count {\"document\":\"002\",\"statement\":\"称20项，列21项\","
                + "\"claimed\":\"20\",\"listed\":\"21\",\"state\":\"open\",%s}")
            .formatted(SOURCE));
  }
}
