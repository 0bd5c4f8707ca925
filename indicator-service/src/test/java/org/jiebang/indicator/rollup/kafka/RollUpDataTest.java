package org.jiebang.indicator.rollup.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.indicator.contracts.Promise;
import org.jiebang.indicator.contracts.ShareDefinition;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.indicator.rollup.Cause;
import org.jiebang.indicator.rollup.Completeness;
import org.jiebang.indicator.rollup.Light;
import org.jiebang.indicator.rollup.Outcome;
import org.jiebang.indicator.rollup.RollUp;
import org.jiebang.indicator.rollup.RollUpKey;
import org.jiebang.indicator.rollup.Unit;
import org.jiebang.indicator.rollup.Verdict;
import org.junit.jupiter.api.Test;

class RollUpDataTest {

  private static final String RULE = "straight-100-90";
  private static final Cause CAUSE =
      new Cause(
          "0197b0c0-0000-7000-8000-0000000000e1",
          "jiebang.indicator.result-reported.v1",
          null,
          null,
          false);
  private static final Completeness PARTIAL = new Completeness(2, 3, List.of("c3"), 0, 1, false);
  private static final Completeness FULL = new Completeness(3, 3, List.of(), 1, 1, true);

  @Test
  void aChangedLightIsTheExample() {
    Verdict green =
        new Verdict(
            Light.GREEN,
            RULE,
            null,
            new Verdict.JudgingTarget("002-08", "≥40", "2025", "≥", 1),
            null,
            null);

    RollUp turned =
        rollUp(2, outcome(400, PARTIAL, unjudged()))
            .revised(outcome(420, FULL, green), CAUSE, Instant.EPOCH);

    assertThat(turned.lightChanged()).isTrue();
    keeps("light-changed", turned);
  }

  @Test
  void aRevisedValueIsTheExample() {
    RollUp revised =
        rollUp(1, outcome(420, PARTIAL, unjudged()))
            .revised(outcome(400, PARTIAL, unjudged()), CAUSE, Instant.EPOCH);

    assertThat(revised.lightChanged()).isFalse();
    keeps("roll-up-revised", revised);
  }

  private static void keeps(String type, RollUp rollUp) {
    Promise promise = new Promise(type);
    JsonNode written = Promise.written(RollUpData.of(rollUp, ShareDefinition.definition()));

    assertThat(written).isEqualTo(promise.example());
    assertThat(promise.faults(written)).isEmpty();
  }

  private static Verdict unjudged() {
    return new Verdict(Light.NONE, RULE, "incomplete", null, null, null);
  }

  private static Outcome outcome(int numerator, Completeness completeness, Verdict verdict) {
    Components components =
        Components.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(1000));
    String displayed = ShareDefinition.definition().content().display().text(components.value());
    return new Outcome(components, displayed, completeness, verdict, 2, true);
  }

  private static RollUp rollUp(long version, Outcome outcome) {
    return new RollUp(
        UUID.fromString("0197b0c0-0000-7000-8000-000000000002"),
        new RollUpKey(
            "sxtcm", "level-3-4-surgery-share", Unit.HOSPITAL, PeriodText.parse("2025-06")),
        Home.group("sxtcm"),
        version,
        outcome,
        null,
        CAUSE,
        Instant.EPOCH);
  }
}
