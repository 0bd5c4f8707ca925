package org.jiebang.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 走一遍: June of 三四类手术占比 is reported for three campuses, told, corrected and told again; a milestone
 * comes near.
 *
 * <p>{@code deploy/journey [--port-base 8080] [--today 2025-06-30]}, once on fresh data.
 */
public final class Journey {

  private static final String INDICATOR = "level-3-4-surgery-share";
  private static final String OWNER = "medical-affairs";
  private static final String HOLDER = "trauma-orthopaedics-1";
  private static final String BYSTANDER = "pediatrics";
  private static final String PERIOD = "2025-06";
  private static final String REPORTED = "jiebang.indicator.result-reported.v1";
  private static final String CORRECTED = "jiebang.indicator.result-corrected.v1";
  private static final String LIGHT = "jiebang.indicator.light-changed.v1";
  private static final String APPROACHING = "jiebang.project.deadline-approaching.v1";

  private final Caller statistics;
  private final Caller office;
  private final Caller owner;
  private final Checks checks;
  private final LocalDate today;
  private final Map<String, JsonNode> submissions = new HashMap<>();

  private Journey(Site site, LocalDate today, Checks checks) {
    this.statistics = new Caller(site, "statistics");
    this.office = new Caller(site, "office");
    this.owner = new Caller(site, "dept:" + OWNER);
    this.today = today;
    this.checks = checks;
  }

  /** Exit status 0 when everything promised was so, 1 when not. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
  }

  static int run(List<String> arguments, PrintStream out) {
    Options options = new Options(arguments);
    Site site = Site.at(Integer.parseInt(options.value("--port-base", "8080")));
    Checks checks = new Checks(out);
    LocalDate today = LocalDate.parse(options.value("--today", "2025-06-30"));
    new Journey(site, today, checks).take();
    out.println(checks.failed() == 0 ? "走通。" : "有 " + checks.failed() + " 处不符。");
    return checks.failed() == 0 ? 0 : 1;
  }

  private void take() {
    seedsAreThere();
    concernTwoDepartments();
    try (Stream stream = owner.stream(OWNER)) {
      reportThreeCampuses(stream);
      reportAgain();
      correctOneCampus(stream);
    }
    refuseBadInput();
    milestoneComesNear();
  }

  private void seedsAreThere() {
    checks.chapter("一、种子");
    total("科室 84", "/api/plan/departments?size=1", 84);
    total("指标口径 24", "/api/indicator/definitions?size=1", 24);
    total("待确认目标 12（11 行）与承诺 29", "/api/indicator/targets?needsConfirmation=true&size=1", 41);
    total("揭榜项目 10", "/api/project/open-bids?year=2025&size=1", 10);
    total("亮诺 10", "/api/project/pledges?size=1", 10);
  }

  private void total(String promise, String path, int expected) {
    int total = office.get(path).path("total").asInt(-1);
    checks.that(promise, total == expected, () -> total);
  }

  /**
   * The documents state no owner, so the demonstration names one, and one department with a target
   * of its own.
   */
  private void concernTwoDepartments() {
    statistics.put(
        "/api/indicator/definitions/" + INDICATOR + "/owner", Map.of("department", OWNER));
    statistics.put(
        "/api/indicator/targets/demo-" + HOLDER, JourneyTargets.ofDepartment(INDICATOR, HOLDER));
  }

  private void reportThreeCampuses(Stream stream) {
    checks.chapter("二、三院区填报 " + PERIOD + "（演示）");
    report("c1", 420, 1000);
    report("c2", 60, 200);
    report("c3", 150, 300);
    inbox("三份填报与一次变灯，各一条，" + OWNER, OWNER, Map.of(REPORTED, 3, LIGHT, 1));
    inbox("三份填报与一次变灯，各一条，" + HOLDER, HOLDER, Map.of(REPORTED, 3, LIGHT, 1));
    inbox("无关科室没有消息", BYSTANDER, Map.of());
    checks.soon("推送流不问自到 4 条", () -> stream.messages().size() == 4, () -> stream.messages().size());
    JsonNode rollUp = hospitalJune();
    checks.that("全院 630/1500 = 42%，3/3 院区", rollUp.toString().contains("1500"), () -> rollUp);
  }

  private void report(String campus, int numerator, int denominator) {
    JsonNode answer =
        statistics
            .post(
                "/api/indicator/submissions", reported(campus, numerator, denominator), key(campus))
            .succeeded();
    submissions.put(campus, answer);
    checks.that(campus + " 第 1 版", answer.path("revision").asInt() == 1, () -> answer);
  }

  private void reportAgain() {
    checks.chapter("三、同一幂等键再报一次");
    Caller.Answer again =
        statistics.post("/api/indicator/submissions", reported("c1", 420, 1000), key("c1"));
    JsonNode first = submissions.get("c1");
    checks.that("同一答复", again.body().equals(first), () -> again);
  }

  private void correctOneCampus(Stream stream) {
    checks.chapter("四、更正一院区");
    String id = submission("c1").path("id").asText();
    Map<String, Object> correction =
        Map.of(
            "numerator", 430, "denominator", 1000, "reason", "病案首页补录（演示）", "expectedRevision", 1);
    JsonNode corrected =
        statistics
            .post("/api/indicator/submissions/" + id + "/corrections", correction, null)
            .succeeded();
    checks.that("第 2 版", corrected.path("revision").asInt() == 2, () -> corrected);
    JsonNode revisions = statistics.get("/api/indicator/submissions/" + id + "/revisions");
    checks.that("第 1 版仍可读", revisions.path(0).path("numerator").asInt() == 420, () -> revisions);
    inbox("恰多一条更正，再报没有多出一条", OWNER, Map.of(REPORTED, 3, CORRECTED, 1, LIGHT, 1));
    inbox("恰多一条更正", HOLDER, Map.of(REPORTED, 3, CORRECTED, 1, LIGHT, 1));
    inbox("无关科室仍没有消息", BYSTANDER, Map.of());
    checks.soon("推送流第 5 条", () -> stream.messages().size() == 5, () -> stream.messages().size());
    checks.that("写明指标、院区、期间、原值与新值", tellsAll(stream), stream::messages);
  }

  private static boolean tellsAll(Stream stream) {
    JsonNode last = stream.messages().get(stream.messages().size() - 1);
    String told = last.path("title").asText() + last.path("body").asText() + last.path("facts");
    return List.of("三四类手术占比", "院本部", "2025", "42", "43").stream().allMatch(told::contains);
  }

  private void refuseBadInput() {
    checks.chapter("五、坏输入");
    refused(
        "比率不收数值",
        "value-for-ratio",
        Map.of("indicator", INDICATOR, "campus", "c1", "period", "2025-05", "value", 41));
    refused("分母为零", "denominator-zero", bad("c1", "2025-05", 1, 0));
    refused("分子大于分母", "numerator-exceeds-denominator", bad("c1", "2025-05", 2, 1));
    refused("没有的院区", "unknown-campus", bad("c9", "2025-05", 1, 2));
    refused("不是期间", "not-a-period", bad("c1", "2025-13", 1, 2));
  }

  private void refused(String promise, String code, Map<String, ?> body) {
    Caller.Answer answer = statistics.post("/api/indicator/submissions", body, null);
    boolean holds = answer.status() / 100 == 4 && code.equals(answer.body().path("code").asText());
    checks.that(promise + "：" + code, holds, () -> answer);
  }

  private void milestoneComesNear() {
    checks.chapter("六、里程碑差 7 个工作日");
    JsonNode day = office.get("/api/plan/calendar/working-days?from=" + today + "&days=7");
    JsonNode openBid = office.get("/api/project/open-bids?year=2025&size=1").path("items").path(0);
    Map<String, Object> milestone =
        Map.of("title", "演示里程碑", "due", day.path("date").asText(), "subChallenge", "1.1");
    office
        .post(
            "/api/project/open-bids/" + openBid.path("code").asText() + "/milestones",
            milestone,
            "journey-milestone")
        .succeeded();
    inbox("临近提醒恰一条", OWNER, Map.of(REPORTED, 3, CORRECTED, 1, LIGHT, 1, APPROACHING, 1));
  }

  /** The inbox must come to hold exactly these messages by type. */
  private void inbox(String promise, String department, Map<String, Integer> expected) {
    Map<String, Integer> wanted = new TreeMap<>(expected);
    checks.soon(promise, () -> inboxOf(department).equals(wanted), () -> inboxOf(department));
  }

  private Map<String, Integer> inboxOf(String department) {
    Map<String, Integer> counts = new TreeMap<>();
    office
        .get("/api/notification/inbox?size=100&department=" + department)
        .path("items")
        .forEach(message -> counts.merge(message.path("type").asText(), 1, Integer::sum));
    return counts;
  }

  private JsonNode hospitalJune() {
    return statistics.get(
        "/api/indicator/roll-ups?indicator=" + INDICATOR + "&period=" + PERIOD + "&level=hospital");
  }

  private JsonNode submission(String campus) {
    @Nullable JsonNode made = submissions.get(campus);
    if (made == null) {
      throw new IllegalStateException(campus + " 还没有填报");
    }
    return made;
  }

  private static Map<String, Object> reported(String campus, int numerator, int denominator) {
    Map<String, Object> body = new HashMap<>(bad(campus, PERIOD, numerator, denominator));
    body.put("demonstration", true);
    return body;
  }

  private static Map<String, Object> bad(
      String campus, String period, int numerator, int denominator) {
    return Map.of(
        "indicator",
        INDICATOR,
        "campus",
        campus,
        "period",
        period,
        "numerator",
        numerator,
        "denominator",
        denominator);
  }

  private static String key(String campus) {
    return "journey-" + PERIOD + "-" + campus;
  }
}
