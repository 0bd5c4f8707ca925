package org.jiebang.local.journey;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * 实测: from HTTP 2xx to the inbox row and to the stream, at a steady rate of reports, beside a
 * measured fsync and raw produce→consume of the same run.
 *
 * <p>{@code deploy/figures [--port-base 8080] [--rate 50] [--seconds 20]}, on fresh data, as it
 * enters demonstration values.
 */
public final class Figures {

  private static final int CAMPUSES = 3;
  private static final int MONTHS = 240;
  private static final String OWNER = "medical-affairs";
  private static final YearMonth FIRST_MONTH = YearMonth.of(2005, 1);
  private static final int PAGE = 200;

  private final Caller statistics;
  private final Caller owner;
  private final PrintStream out;
  private final Map<String, Long> answered = new ConcurrentHashMap<>();
  private final List<String> indicators = new ArrayList<>();
  private int used;

  private Figures(Site site, PrintStream out) {
    this.statistics = new Caller(site, "statistics");
    this.owner = new Caller(site, "dept:" + OWNER);
    this.out = out;
  }

  /** Prints the figures; exit status 0 when every report had its message. */
  public static void main(String[] arguments) throws Exception {
    Options options = new Options(List.of(arguments));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Site site = Site.at(Integer.parseInt(options.value("--port-base", "8080")));
    int rate = Integer.parseInt(options.value("--rate", "50"));
    int seconds = Integer.parseInt(options.value("--seconds", "20"));
    System.exit(new Figures(site, out).measure(site, rate, seconds) ? 0 : 1);
  }

  private boolean measure(Site site, int rate, int seconds) throws Exception {
    ownRatios();
    Percentiles fsync = Floor.fsync();
    Percentiles raw = Floor.produceToConsume(site.kafka(), rate);
    load(rate, 5);
    awaitInbox();
    answered.clear();
    try (Stream stream = owner.stream(OWNER)) {
      load(rate, seconds);
      Map<String, Long> rows = awaitInbox();
      Patience.rest(Duration.ofSeconds(1));
      Percentiles toRow = delays(rows);
      Percentiles toStream = delays(stream.arrivals());
      out.printf("%d 份/秒 × %d 秒，%d 份%n", rate, seconds, answered.size());
      out.println("落盘 fsync                 " + fsync);
      out.println("Kafka 直写到读             " + raw);
      out.println("HTTP 2xx → 收件箱          " + toRow + "  = 直写到读的 " + toRow.ratio(raw));
      out.println("HTTP 2xx → 推送流          " + toStream);
      out.println("丢失 " + (answered.size() - toRow.count()));
      return toRow.count() == answered.size();
    }
  }

  /** Every ratio the hospital defines, each with the same owner: so many slots to report into. */
  private void ownRatios() {
    statistics
        .get("/api/indicator/definitions?size=100")
        .path("items")
        .forEach(
            definition -> {
              if ("ratio".equals(definition.path("content").path("kind").asText())) {
                String code = definition.path("code").asText();
                statistics.put(
                    "/api/indicator/definitions/" + code + "/owner", Map.of("department", OWNER));
                indicators.add(code);
              }
            });
  }

  /**
   * Open loop: a report is due when its time comes, whether or not the one before has been
   * answered.
   */
  private void load(int rate, int seconds) throws InterruptedException, ExecutionException {
    ExecutorService senders = Executors.newFixedThreadPool(16);
    List<Future<?>> sent = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < rate * seconds; i++) {
      Patience.rest(Duration.ofNanos(start + i * 1_000_000_000L / rate - System.nanoTime()));
      int number = used++;
      sent.add(senders.submit(() -> report(number)));
    }
    for (Future<?> each : sent) {
      each.get();
    }
    senders.shutdown();
  }

  private void report(int number) {
    int month = number / CAMPUSES % MONTHS;
    Map<String, Object> body = new HashMap<>();
    body.put("indicator", indicators.get(number / (CAMPUSES * MONTHS)));
    body.put("campus", "c" + (number % CAMPUSES + 1));
    body.put("period", FIRST_MONTH.plusMonths(month).toString());
    body.put("numerator", 40 + number % 20);
    body.put("denominator", 100);
    body.put("demonstration", true);
    String event =
        statistics
            .post("/api/indicator/submissions", body, null)
            .succeeded()
            .path("eventId")
            .asText();
    answered.put(event, System.currentTimeMillis());
  }

  /** When each event's message came into the owner's inbox, by the row's own time. */
  private Map<String, Long> awaitInbox() {
    Patience.until(Duration.ofSeconds(60), () -> inbox().keySet().containsAll(answered.keySet()));
    return inbox();
  }

  private Map<String, Long> inbox() {
    Map<String, Long> rows = new HashMap<>();
    for (int page = 0; ; page++) {
      var items = owner.get("/api/notification/inbox?size=" + PAGE + "&page=" + page).path("items");
      items.forEach(
          message ->
              rows.put(
                  message.path("event").path("id").asText(),
                  java.time.Instant.parse(message.path("createdAt").asText()).toEpochMilli()));
      if (items.size() < PAGE) {
        return rows;
      }
    }
  }

  private Percentiles delays(Map<String, Long> arrivals) {
    List<Double> delays = new ArrayList<>();
    answered.forEach(
        (event, at) -> {
          @Nullable Long arrival = arrivals.get(event);
          if (arrival != null) {
            delays.add((double) (arrival - at));
          }
        });
    return Percentiles.of(delays);
  }
}
