package org.jiebang.project.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import org.jiebang.identity.TestTokens;
import org.jiebang.project.desk.Hospitals;
import org.jiebang.project.live.Api;
import org.jiebang.project.live.Bodies;
import org.jiebang.project.live.SharedServer;
import org.jiebang.project.organisation.TakeInCalendarYear;
import org.junit.jupiter.api.Test;

/** Two at once on the same thing: one wins, the other is told, and nothing is left in between. */
class RacesIT {

  private final Api office = SharedServer.get().as(TestTokens.office());
  private final Api records = SharedServer.get().as(TestTokens.records());

  @Test
  void ofTwoWhoMoveTheSameVersionOneIsTold() {
    String id =
        office.post("/open-bids/2025-7/milestones", Bodies.milestone("2025-12-08")).at("/id");

    List<Integer> statuses =
        atOnce(
            () -> move(id, "2025-12-09", 1),
            () -> move(id, "2025-12-10", 1),
            () -> move(id, "2025-12-11", 1),
            () -> move(id, "2025-12-12", 1));

    assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    assertThat(office.get("/milestones/" + id).json().at("/slips")).hasSize(1);
  }

  @Test
  void aSubChallengeIsNeverCutOffFromAMilestoneSetAtThatMoment() {
    for (int i = 1; i <= 10; i++) {
      String path = "/open-bids/2035-" + i;
      String both = challenge(i, true);
      String without = challenge(i, false);
      String milestone = milestoneOfSecond(i);
      records.put(path, both);

      List<Integer> statuses =
          atOnce(
              () -> office.post(path + "/milestones", milestone).status(),
              () -> records.put(path, without).status());

      assertThat(statuses).isIn(List.of(201, 422), List.of(422, 200));
      assertThat(office.get("/milestones?size=200").status()).isEqualTo(200);
    }
  }

  @Test
  void aCalendarThatArrivesDuringAMoveLeavesTheNewestDateWatched() {
    Watched watched = SharedServer.get().bean(Watched.class);
    for (int i = 0; i < 20; i++) {
      String id =
          office.post("/open-bids/2025-7/milestones", Bodies.milestone("2025-12-15")).at("/id");

      List<Integer> statuses = atOnce(() -> move(id, "2025-12-22", 1), this::calendarArrives);

      assertThat(statuses).containsExactly(200, 0);
      assertThat(watched.dues(id)).containsOnly(LocalDate.of(2025, 12, 22)).hasSize(5);
    }
  }

  private int calendarArrives() {
    SharedServer.get().bean(TakeInCalendarYear.class).takeIn("sxtcm", Hospitals.year2025());
    return 0;
  }

  private int move(String id, String due, int version) {
    String body =
        "{\"due\": \"%s\", \"reason\": \"等待数据\", \"expectedVersion\": %d}".formatted(due, version);
    return office.post("/milestones/" + id + "/moves", body).status();
  }

  private static List<Integer> atOnce(IntSupplier... steps) {
    List<CompletableFuture<Integer>> running =
        Arrays.stream(steps).map(step -> CompletableFuture.supplyAsync(step::getAsInt)).toList();
    return running.stream().map(CompletableFuture::join).toList();
  }

  private static String milestoneOfSecond(int number) {
    return "{\"subChallenge\": \"%d.2\", \"title\": \"题\", \"due\": \"2025-12-30\"}"
        .formatted(number);
  }

  private static String challenge(int number, boolean withSecond) {
    String one = Bodies.challenge(2035, String.valueOf(number), "gao-feng", "finance");
    String second =
        ", {\"number\": \"%d.2\", \"name\": \"子项目\", \"leadDepartments\": [\"nursing\"]}]"
            .formatted(number);
    return withSecond ? one.replace("}]", "}" + second) : one;
  }
}
