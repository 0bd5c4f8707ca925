package org.jiebang.seeds;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * 种子装载: enters the hospitals' documents as history (补录).
 *
 * <p>{@code java -jar seeds.jar [--dry-run] [GATEWAY]} with the environment variable {@code
 * JIEBANG_TOKEN_<HOSPITAL>} holding a token of the role {@code records} for each hospital to be
 * loaded. It may run any number of times; what is there already stays as it is.
 */
public final class LoadSeeds {

  private static final List<String> HOSPITALS = List.of("sxtcm", "gytcm");

  private LoadSeeds() {}

  /** Exit status 0: all is entered; 1: something was refused; 2: nothing could be tried. */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = List.of(arguments);
    boolean dryRun = words.contains("--dry-run");
    String gateway =
        words.stream().filter(w -> !w.startsWith("--")).findFirst().orElse("http://localhost:8080");
    System.exit(run(URI.create(gateway), dryRun, System.getenv(), out));
  }

  static int run(URI gateway, boolean dryRun, Map<String, String> environment, PrintStream out)
      throws InterruptedException {
    Progress progress = new Progress(out);
    int tried = 0;
    for (String hospital : HOSPITALS) {
      List<Chapter> chapters = HospitalSeeds.chapters(hospital);
      String token = environment.get("JIEBANG_TOKEN_" + hospital.toUpperCase(Locale.ROOT));
      progress.hospital(hospital, chapters.size());
      if (dryRun) {
        chapters.forEach(c -> out.println("  " + c.title() + " " + c.entries().size() + " 项"));
        tried++;
      } else if (token == null) {
        out.println("  未提供 JIEBANG_TOKEN_" + hospital.toUpperCase(Locale.ROOT) + "，跳过。");
      } else {
        enter(chapters, new Gateway(gateway, token), progress);
        tried++;
      }
    }
    return tried == 0 ? 2 : Math.min(progress.failures(), 1);
  }

  private static void enter(List<Chapter> chapters, Gateway gateway, Progress progress)
      throws InterruptedException {
    try (Entering entering = new Entering(gateway, progress)) {
      for (Chapter chapter : chapters) {
        entering.enter(chapter);
      }
    }
  }
}
