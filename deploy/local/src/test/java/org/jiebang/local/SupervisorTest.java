package org.jiebang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.jiebang.local.Supervisor.Stage;
import org.jiebang.local.Supervisor.Stopping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SupervisorTest {

  private static final String UNTIL_ASKED =
      "trap 'echo %s >> %s; exit 0' TERM; while :; do read -r line || exit 0; done";

  private final Supervisor supervisor = new Supervisor();

  @TempDir Path folder;

  @AfterEach
  void stop() {
    supervisor.stopAll();
  }

  @Test
  void stopsWhatCameLastFirst() throws Exception {
    Path order = folder.resolve("order");
    for (Stage stage : List.of(Stage.SERVICES, Stage.DATABASE, Stage.DOOR, Stage.BROKER)) {
      supervisor.watch(stage, writerOf(stage, order));
    }

    supervisor.stopAll();

    assertThat(order).content().isEqualTo("DOOR\nSERVICES\nBROKER\nDATABASE\n");
  }

  @Test
  void noticesTheFirstDeathAndHowItCame() throws Exception {
    supervisor.watch(Stage.DATABASE, writerOf(Stage.DATABASE, folder.resolve("order")));

    Child dying = supervisor.watch(Stage.SERVICES, child("dying", "exit 7"));

    Supervisor.Death death = supervisor.awaitDeath();
    assertThat(death.part()).isSameAs(dying);
    assertThat(death.ending().inEnglish()).contains("exit code 7");
    assertThat(dying.log()).exists();
  }

  @Test
  void aPartThatOnlyHasWorkToDoMayEnd() throws Exception {
    Child worker = supervisor.accompany(Stage.SEEDS, child("worker", "exit 0"));

    worker.ended().join();

    assertThat(supervisor.hasDeath()).isFalse();
  }

  @Test
  void stoppingIsNoDeathAndNothingIsStartedAfterwards() throws Exception {
    CompletableFuture<Object> waiting = CompletableFuture.supplyAsync(supervisor::awaitDeath);
    supervisor.watch(Stage.BROKER, writerOf(Stage.BROKER, folder.resolve("order")));

    supervisor.stopAll();
    Child late = child("late", UNTIL_ASKED.formatted("late", folder.resolve("order")));

    assertThatThrownBy(waiting::join).hasCauseInstanceOf(Stopping.class);
    assertThatThrownBy(supervisor::requireRunning).isInstanceOf(Stopping.class);
    assertThatThrownBy(() -> supervisor.watch(Stage.SERVICES, late)).isInstanceOf(Stopping.class);
    assertThat(late.ended()).succeedsWithin(Duration.ofSeconds(10));
  }

  @Test
  void keepsTheLogOfTheStartBefore() throws Exception {
    child("twice", "echo first").ended().join();
    child("twice", "echo second").ended().join();

    assertThat(folder.resolve("twice.log")).content().isEqualTo("second\n");
    assertThat(folder.resolve("twice.log.1")).content().isEqualTo("first\n");
  }

  private Child writerOf(Stage stage, Path order) throws IOException {
    Child child = child(stage.name(), "echo ready; " + UNTIL_ASKED.formatted(stage, order));
    Awaitility.await().until(() -> Files.size(child.log()) > 0);
    return child;
  }

  private Child child(String name, String script) throws IOException {
    return Child.start(name, List.of("sh", "-c", script), Map.of(), folder.resolve(name + ".log"));
  }
}
