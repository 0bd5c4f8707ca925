package org.jiebang.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jiebang.local.issuer.Accounts;

/** 载入种子: once per data folder, through the gateway like anybody else. */
final class Seeding {

  private final Workplace workplace;
  private final PortPlan ports;
  private final Programs programs;
  private final Progress progress;

  Seeding(Workplace workplace, PortPlan ports, Programs programs, Progress progress) {
    this.workplace = workplace;
    this.ports = ports;
    this.programs = programs;
    this.progress = progress;
  }

  void loadOnce() throws IOException {
    if (Files.exists(workplace.seededMark())) {
      return;
    }
    if (!Files.exists(workplace.seedsJar())) {
      progress.say(
          "  尚无 seeds/target/seeds.jar，未载入种子数据。 There is no seeds.jar yet: no seeds were loaded.");
      return;
    }
    progress.say("  载入种子数据 loading the seeds …");
    load();
  }

  private void load() throws IOException {
    double begun = progress.seconds();
    Child loader = programs.seeds(tokens());
    CompletableFuture<Ending> ended = loader.ended();
    relay(loader.log(), ended);
    if (ended.join().exitCode().orElse(1) == 0) {
      Files.createFile(workplace.seededMark());
      progress.up("seeds (%.0f s)".formatted(progress.seconds() - begun));
    } else {
      Path log = workplace.shown(loader.log());
      progress.say("  种子数据未能全部载入，见 %s；下次 deploy/up 会再试。".formatted(log));
      progress.say(
          "  Not all seeds could be loaded, see %s; the next deploy/up tries again."
              .formatted(log));
    }
  }

  private Map<String, String> tokens() throws IOException {
    Map<String, String> tokens = new HashMap<>();
    Tokens issuer = new Tokens(ports.issuerUri());
    for (String hospital : Accounts.listed().hospitalCodes()) {
      tokens.put(hospital, issuer.of("records@" + hospital));
    }
    return tokens;
  }

  /** Shows what the loader says while it says it. */
  private void relay(Path log, CompletableFuture<Ending> ended) throws IOException {
    int shown = 0;
    boolean last;
    do {
      last = ended.isDone();
      String text = Files.readString(log, StandardCharsets.UTF_8);
      int whole = text.lastIndexOf('\n') + 1;
      if (whole > shown) {
        text.substring(shown, whole).lines().forEach(line -> progress.say("    " + line));
        shown = whole;
      }
      Pause.briefly();
    } while (!last);
  }
}
