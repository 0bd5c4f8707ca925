package org.jiebang.notification.routing.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jiebang.bus.Home;
import org.jiebang.notification.routing.Decision;
import org.jiebang.notification.routing.EventId;
import org.jiebang.notification.routing.Occurrence;
import org.jspecify.annotations.Nullable;

/** 试算: an event that did not happen, and who would get it. */
final class DryRun {

  private DryRun() {}

  /**
   * 假设的事件.
   *
   * @param type its type
   * @param campus the campus it is about
   * @param departments codes of those concerned, {@code *} for all
   */
  record Request(String type, @Nullable String campus, Set<String> departments) {

    Occurrence occurrence(String hospital) {
      return new Occurrence(
          new EventId("dry-run", "dry-run"),
          type,
          Instant.EPOCH,
          campus == null ? Home.group(hospital) : new Home(hospital, campus),
          campus,
          departments);
    }
  }

  /**
   * 试算结果.
   *
   * @param decisions one per department, by code
   */
  record Response(List<DecisionBody> decisions) {}

  /**
   * 对一个科室的决定.
   *
   * @param department its code
   * @param name its name, when it is known
   * @param outcome told, filtered or held
   * @param code the stable reason when not told
   * @param reason for people
   * @param channels beyond the inbox
   */
  record DecisionBody(
      String department,
      @Nullable String name,
      String outcome,
      @Nullable String code,
      String reason,
      Set<String> channels) {

    static DecisionBody of(Decision decision) {
      Reading reading = new Reading();
      decision.actedOnBy(reading);
      return reading.body();
    }
  }

  /** Puts a decision into words. */
  private static final class Reading implements Decision.Action {

    private @Nullable DecisionBody body;

    @Override
    public void tell(Decision.Tell it) {
      String reason = it.reason();
      body =
          new DecisionBody(
              it.code(),
              it.department().name(),
              "told",
              null,
              reason == null ? it.cause().words() : reason,
              new TreeSet<>(it.channels()));
    }

    @Override
    public void filter(Decision.Filtered it) {
      body =
          new DecisionBody(
              it.code(), null, "filtered", it.why().code(), it.why().words(), Set.of());
    }

    @Override
    public void hold(Decision.Held it) {
      body =
          new DecisionBody(it.code(), null, "held", "unknown-department", "组织信息中尚无此科室", Set.of());
    }

    DecisionBody body() {
      if (body == null) {
        throw new IllegalStateException("A decision was not acted on");
      }
      return body;
    }
  }
}
