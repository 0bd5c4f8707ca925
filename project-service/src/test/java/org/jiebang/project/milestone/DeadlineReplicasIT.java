package org.jiebang.project.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jiebang.identity.TestTokens;
import org.jiebang.project.live.Api;
import org.jiebang.project.live.Bodies;
import org.jiebang.project.live.ProjectServer;
import org.jiebang.project.live.Subscriber;
import org.jiebang.project.live.Subscriber.Heard;
import org.jiebang.servers.Database;
import org.jiebang.servers.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Three replicas sweep one database under one clock, while the office moves what they sweep. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadlineReplicasIT {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 15);
  private static final String DUE = "2025-10-09";
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Database database = TestServers.freshDatabase("project_replicas");
  private final List<ProjectServer> replicas = new ArrayList<>();
  private final Subscriber events = new Subscriber("group.project.events.v1");

  @BeforeAll
  void threeReplicas() {
    for (int i = 0; i < 3; i++) {
      replicas.add(ProjectServer.start(database, TODAY, Map.of()));
    }
    replicas.get(0).knowingTheHospitals();
    Bodies.list(replicas.get(0));
  }

  @AfterAll
  void stop() {
    replicas.forEach(ProjectServer::close);
    events.close();
  }

  @Test
  void eachThresholdIsToldOnceAndNoMovedDateAfterItsMove() {
    List<String> kept = IntStream.range(0, 10).mapToObj(i -> aMilestone()).toList();
    List<String> moved = IntStream.range(0, 10).mapToObj(i -> aMilestone()).toList();
    for (LocalDate day : List.of(date(9, 23), date(9, 28), date(9, 30))) {
      onEveryClock(day);
      awaitToldOn(kept, day);
    }

    onEveryClock(LocalDate.parse(DUE));
    List<CompletableFuture<Integer>> moves =
        moved.stream().map(id -> CompletableFuture.supplyAsync(() -> moveAtLast(id))).toList();
    assertThat(moves.stream().map(CompletableFuture::join).toList()).containsOnly(200);
    onEveryClock(date(10, 10));
    await().atMost(PATIENCE).untilAsserted(() -> kept.forEach(this::assertToldInFull));

    onEveryClock(date(10, 31));
    moved.forEach(this::assertNothingOfTheOldDateAfterTheMove);
  }

  private static LocalDate date(int month, int day) {
    return LocalDate.of(2025, month, day);
  }

  private void onEveryClock(LocalDate day) {
    replicas.forEach(it -> it.clock.set(day));
  }

  private String aMilestone() {
    Api.Answer set = office(0).post("/open-bids/2025-7/milestones", Bodies.milestone(DUE));
    assertThat(set.status()).isEqualTo(201);
    return set.at("/id");
  }

  /** The sweep may have raised the version meanwhile; then the office looks again and moves it. */
  private int moveAtLast(String id) {
    for (int i = 0; i < 20; i++) {
      Api replica = office(i % 3);
      String version = replica.get("/milestones/" + id).at("/version");
      String body =
          "{\"due\": \"2025-12-31\", \"reason\": \"等待数据\", \"expectedVersion\": %s}"
              .formatted(version);
      int status = replica.post("/milestones/" + id + "/moves", body).status();
      if (status != 409) {
        return status;
      }
    }
    return 409;
  }

  private Api office(int replica) {
    return replicas.get(replica).as(TestTokens.office());
  }

  private void awaitToldOn(List<String> ids, LocalDate day) {
    int expected = day.equals(date(9, 23)) ? 1 : day.equals(date(9, 28)) ? 2 : 3;
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> ids.forEach(id -> assertThat(thresholds(id)).hasSize(expected)));
  }

  private void assertToldInFull(String id) {
    assertThat(thresholds(id)).containsExactly("7", "3", "1", "0", "overdue");
    assertThat(events.of(id)).extracting(Heard::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  private void assertNothingOfTheOldDateAfterTheMove(String id) {
    List<Heard> story = events.of(id);
    List<String> dues = story.stream().map(it -> it.data().at("/due").asText()).toList();
    int move = dues.indexOf("2025-12-31");
    assertThat(move).isPositive();
    assertThat(dues.subList(move, dues.size())).containsOnly("2025-12-31");
    assertThat(thresholds(id)).doesNotHaveDuplicates().doesNotContain("overdue");
    assertThat(story)
        .extracting(Heard::sequence)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, story.size()).mapToObj(i -> (long) i).toList());
  }

  private List<String> thresholds(String id) {
    return events.of(id).stream()
        .filter(it -> !it.type().equals("milestone-changed"))
        .map(it -> it.type().equals("overdue") ? "overdue" : it.data().at("/threshold").asText())
        .toList();
  }
}
