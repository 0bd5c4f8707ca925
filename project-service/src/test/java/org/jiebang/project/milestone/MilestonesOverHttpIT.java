package org.jiebang.project.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jiebang.identity.TestTokens;
import org.jiebang.project.live.Api;
import org.jiebang.project.live.Bodies;
import org.jiebang.project.live.SharedServer;
import org.junit.jupiter.api.Test;

class MilestonesOverHttpIT {

  private static final String MILESTONES = "/open-bids/2025-7/milestones";

  private final Api office = SharedServer.get().as(TestTokens.office());

  @Test
  void saysThatADueDateIsADayOff() {
    Api.Answer set = office.post(MILESTONES, Bodies.milestone("2025-10-05"));

    assertThat(set.status()).isEqualTo(201);
    assertThat(set.at("/dueIsWorkingDay")).isEqualTo("false");
    assertThat(set.at("/dueIsProvisional")).isEqualTo("false");
    assertThat(set.at("/workingDaysLeft")).isEqualTo("12");
    assertThat(set.at("/overdue")).isEqualTo("false");
  }

  @Test
  void refusesWithCodeAndField() {
    Api.Answer past = office.post(MILESTONES, Bodies.milestone("2025-09-12"));

    assertThat(past.status()).isEqualTo(422);
    assertThat(past.at("/code")).isEqualTo("due-in-the-past");
    assertThat(past.at("/fields/0/field")).isEqualTo("due");
    assertThat(office.post("/open-bids/none/milestones", Bodies.milestone("2025-10-09")).status())
        .isEqualTo(404);
    assertThat(office.post(MILESTONES, Bodies.milestone("soon")).at("/code"))
        .isEqualTo("wrong-type");
  }

  @Test
  void theSameKeyIsDoneOnceAndAnotherRequestUnderItIsRefused() {
    String key = UUID.randomUUID().toString();
    Api.Answer first = office.post(MILESTONES, Bodies.milestone("2025-10-13"), key);

    Api.Answer again = office.post(MILESTONES, Bodies.milestone("2025-10-13"), key);
    Api.Answer other = office.post(MILESTONES, Bodies.milestone("2025-10-14"), key);

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(other.at("/code")).isEqualTo("idempotency-key-reused");
  }

  @Test
  void keepsSlipsAndRefusesStaleSteps() {
    String id = office.post(MILESTONES, Bodies.milestone("2025-11-03")).at("/id");

    Api.Answer moved = move(id, "2025-11-10", "等待数据", 1);
    Api.Answer stale = move(id, "2025-11-11", "再等", 1);
    Api.Answer unexplained = move(id, "2025-11-11", "", 2);

    assertThat(moved.at("/slips/0/reason")).isEqualTo("等待数据");
    assertThat(moved.at("/slips/0/by/name")).isEqualTo("office");
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.at("/code")).isEqualTo("stale-version");
    assertThat(unexplained.at("/code")).isEqualTo("reason-required");
    assertThat(office.get("/milestones/" + id).json()).isEqualTo(moved.json());
  }

  @Test
  void aCancelledOneIsReadBackWithItsReason() {
    String id = office.post(MILESTONES, Bodies.milestone("2025-11-04")).at("/id");

    office.post(
        "/milestones/" + id + "/cancellation", "{\"reason\": \"并入7.2\", \"expectedVersion\": 1}");

    Api.Answer cancelled = office.get("/milestones/" + id);
    assertThat(cancelled.at("/state")).isEqualTo("cancelled");
    assertThat(cancelled.at("/cancellation/reason")).isEqualTo("并入7.2");
    assertThat(cancelled.json().has("workingDaysLeft")).isFalse();
    assertThat(move(id, "2025-11-10", "因", 2).at("/code")).isEqualTo("milestone-cancelled");
  }

  @Test
  void departmentsSeeWhatTheyAreInvolvedInAndNothingElse() {
    String id = office.post(MILESTONES, Bodies.milestone("2025-12-01")).at("/id");
    Api leading = SharedServer.get().as(TestTokens.department("party-building-office"));
    Api supporting = SharedServer.get().as(TestTokens.department("nursing"));
    Api uninvolved = SharedServer.get().as(TestTokens.department("finance"));
    Api elsewhere = SharedServer.get().as(TestTokens.officeOf("gytcm"));

    for (Api involved : List.of(leading, supporting)) {
      assertThat(involved.get("/milestones/" + id).status()).isEqualTo(200);
      assertThat(involved.get("/milestones?size=200").text()).contains(id);
    }
    for (Api stranger : List.of(uninvolved, elsewhere)) {
      assertThat(stranger.get("/milestones/" + id).at("/code")).isEqualTo("milestone-not-found");
      assertThat(stranger.get("/milestones?size=200").text()).doesNotContain(id);
    }
    assertThat(office.get("/milestones?size=200&department=nursing").text()).contains(id);
    assertThat(office.get("/milestones?size=200&department=finance").text()).doesNotContain(id);
    assertThat(office.get("/milestones?size=200&state=settled").text()).doesNotContain(id);
    assertThat(office.get("/milestones?size=200&dueBefore=2025-12-01").text()).doesNotContain(id);
    assertThat(office.get("/milestones?state=lost").status()).isEqualTo(400);
  }

  private Api.Answer move(String id, String due, String reason, int version) {
    String body = "{\"due\": \"%s\", \"reason\": \"%s\", \"expectedVersion\": %d}";
    return office.post("/milestones/" + id + "/moves", body.formatted(due, reason, version));
  }
}
