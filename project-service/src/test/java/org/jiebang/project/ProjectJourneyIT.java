package org.jiebang.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiebang.identity.TestTokens;
import org.jiebang.project.live.Api;
import org.jiebang.project.live.Bodies;
import org.jiebang.project.live.PlanStates;
import org.jiebang.project.live.ProjectServer;
import org.jiebang.project.live.Subscriber;
import org.jiebang.project.live.Subscriber.Heard;
import org.jiebang.project.organisation.Organisation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** 一个科室的一年, in small: the list is loaded, a milestone is set, moved, told of and settled. */
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectJourneyIT {

  /** Seven working days before the first one after 国庆. */
  private static final LocalDate SEVEN_BEFORE = LocalDate.of(2025, 9, 23);

  private static final String DUE = "2025-10-09";
  private static final String MOVED = "2025-10-10";

  private final PlanStates plan = new PlanStates();
  private final Subscriber events = new Subscriber("group.project.events.v1");
  private final ProjectServer project = ProjectServer.start(SEVEN_BEFORE);
  private final Api records = project.as(TestTokens.records());
  private final Api office = project.as(TestTokens.office());
  private String milestone = "";

  @BeforeAll
  void planServiceKnowsTheHospital() {
    state("department", "party-building-office", "党建工作办");
    state("department", "finance", "财务科");
    state("department", "nursing", "护理部");
    state("department", "medical-affairs", "医务科");
    state("person", "gao-feng", "高峰");
    state("person", "li-guohua", "李国华");
    plan.publish(
        "appointment",
        UUID.randomUUID(),
        1,
        """
        {"person": "li-guohua", "role": "head", "department": "medical-affairs"}
        """);
    plan.publish(
        "calendar-year",
        UUID.randomUUID(),
        1,
        """
        {"year": 2025, "source": "国办发明电〔2024〕12号", "dataVersion": 1,
         "holidays": ["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-04", "2025-10-05",
           "2025-10-06", "2025-10-07", "2025-10-08"],
         "workingWeekends": ["2025-09-28", "2025-10-11"]}
        """);
  }

  @AfterAll
  void stop() {
    project.close();
    events.close();
    plan.close();
  }

  @Test
  @Order(1)
  void theListIsLoadedAsSoonAsTheOrganisationIsKnown() {
    assertThat(
            records
                .put("/strategies/service-ecosystem", Bodies.strategy("（三）", "服务延伸生态化"))
                .status())
        .isEqualTo(201);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> records.put("/open-bids/2025-7", Bodies.challengeSeven()).status() == 201);
    assertThat(records.put("/pledges/2025-4", Bodies.pledge()).status()).isEqualTo(201);
  }

  @Test
  @Order(2)
  void aBlankCellShowsWhereItsDepartmentComesFrom() {
    Api.Answer challenge = office.get("/open-bids/2025-7");

    assertThat(challenge.at("/subChallenges/1/number")).isEqualTo("7.3");
    assertThat(challenge.at("/subChallenges/1/leadDepartments/0/name")).isEqualTo("党建工作办");
    assertThat(challenge.at("/subChallenges/1/leadDepartmentsInherited")).isEqualTo("true");
    assertThat(challenge.at("/subChallenges/1/leadDepartmentsFrom")).isEqualTo("7.2");
    assertThat(challenge.at("/subChallenges/1/leadDepartmentsCell")).isEqualTo("blank");
    assertThat(challenge.at("/history")).isEqualTo("true");
  }

  @Test
  @Order(3)
  void loadingTwiceChangesNothing() {
    assertThat(
            records
                .put("/strategies/service-ecosystem", Bodies.strategy("（三）", "服务延伸生态化"))
                .status())
        .isEqualTo(200);
    assertThat(records.put("/open-bids/2025-7", Bodies.challengeSeven()).at("/version"))
        .isEqualTo("1");
    assertThat(records.put("/pledges/2025-4", Bodies.pledge()).at("/version")).isEqualTo("1");
  }

  @Test
  @Order(4)
  void aMilestoneDueInSevenWorkingDaysIsToldOfOnce() {
    awaitTheCalendar();
    Api.Answer set = office.post("/open-bids/2025-7/milestones", Bodies.milestone(DUE), "key-1");
    Api.Answer again = office.post("/open-bids/2025-7/milestones", Bodies.milestone(DUE), "key-1");
    milestone = set.at("/id");

    assertThat(set.status()).isEqualTo(201);
    assertThat(again.at("/id")).isEqualTo(milestone);
    awaitHeard("milestone-changed", "deadline-approaching");
    Heard told = heard().get(1);
    assertThat(told.departments()).isEqualTo("medical-affairs,nursing,party-building-office");
    assertThat(told.data().at("/threshold").asInt()).isEqualTo(7);
    assertThat(told.data().at("/workingDaysLeft").asInt()).isEqualTo(7);
    assertThat(told.data().at("/leadDepartments/0").asText()).isEqualTo("party-building-office");
    assertThat(told.data().at("/supportingDepartments/0").asText()).isEqualTo("nursing");
    assertThat(told.data().at("/sponsor").asText()).isEqualTo("李国华");
    assertThat(told.data().at("/late").asBoolean()).isFalse();
    assertThat(heard().get(0).traced()).isTrue();
  }

  @Test
  @Order(5)
  void theMovedDateIsToldOfAndTheOldOneNever() {
    Api.Answer moved =
        office.post(
            "/milestones/" + milestone + "/moves",
            """
            {"due": "%s", "reason": "等待第三季度数据", "expectedVersion": 2}
            """
                .formatted(MOVED));
    assertThat(moved.status()).isEqualTo(200);

    project.clock.set(LocalDate.of(2025, 9, 24));
    awaitHeard(
        "milestone-changed", "deadline-approaching", "milestone-changed", "deadline-approaching");
    project.clock.set(LocalDate.of(2025, 9, 28));
    project.clock.set(LocalDate.of(2025, 9, 29));
    awaitHeard(
        "milestone-changed",
        "deadline-approaching",
        "milestone-changed",
        "deadline-approaching",
        "deadline-approaching");

    assertThat(heard())
        .filteredOn(it -> it.type().equals("deadline-approaching"))
        .extracting(it -> it.data().at("/due").asText(), it -> it.data().at("/threshold").asInt())
        .containsExactly(tuple(DUE, 7), tuple(MOVED, 7), tuple(MOVED, 3));
  }

  @Test
  @Order(6)
  void settledByTheLeadDepartmentItIsToldOfNoMore() {
    Api leading = project.as(TestTokens.department("party-building-office"));
    Api.Answer settled =
        leading.post(
            "/milestones/" + milestone + "/settlement",
            """
            {"note": "报告已归档", "expectedVersion": 5}
            """);
    assertThat(settled.at("/state")).isEqualTo("settled");

    project.clock.set(LocalDate.of(2025, 10, 31));
    String later =
        office.post("/open-bids/2025-7/milestones", Bodies.milestone("2025-10-31")).at("/id");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> types(later), it -> it.contains("deadline-approaching"));

    assertThat(heard()).last().extracting(Heard::type).isEqualTo("settled");
    assertThat(heard()).extracting(Heard::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  @Order(7)
  void itsWholeStoryCanBeRead() {
    Api.Answer story = office.get("/milestones/" + milestone);

    assertThat(story.at("/slips/0/from")).isEqualTo(DUE);
    assertThat(story.at("/slips/0/to")).isEqualTo(MOVED);
    assertThat(story.at("/slips/0/reason")).isEqualTo("等待第三季度数据");
    assertThat(story.at("/settlement/note")).isEqualTo("报告已归档");
    assertThat(story.at("/settlement/onTime")).isEqualTo("true");
    assertThat(office.get("/milestones?state=settled").at("/total")).isEqualTo("1");
  }

  private void awaitTheCalendar() {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                project
                    .bean(Organisation.class)
                    .calendar("sxtcm")
                    .isWorkingDay(LocalDate.of(2025, 10, 11)));
  }

  private void awaitHeard(String... types) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(types(milestone)).containsExactly(types));
  }

  private List<Heard> heard() {
    return events.of(milestone);
  }

  private List<String> types(String key) {
    return events.of(key).stream().map(Heard::type).toList();
  }

  private void state(String type, String code, String name) {
    plan.publish(
        type,
        UUID.randomUUID(),
        1,
        """
        {"code": "%s", "name": "%s", "kind": "functional", "home": "group", "aliases": []}
        """
            .formatted(code, name));
  }
}
