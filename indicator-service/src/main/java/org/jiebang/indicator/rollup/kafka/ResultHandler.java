package org.jiebang.indicator.rollup.kafka;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.indicator.rollup.Cause;
import org.jiebang.indicator.rollup.Piece;
import org.jiebang.indicator.rollup.RecalculateRollUps;
import org.jspecify.annotations.Nullable;

/** Hears of components and has exactly what they touch recalculated. */
@Singleton
class ResultHandler implements EventHandler {

  private final RecalculateRollUps recalculate;

  ResultHandler(RecalculateRollUps recalculate) {
    this.recalculate = recalculate;
  }

  /** With the state, from which a gap is repaired. */
  @Override
  public Set<String> types() {
    return Set.of(
        "jiebang.indicator.result-reported.v1",
        "jiebang.indicator.result-corrected.v1",
        "jiebang.indicator.submission-state.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    Result result = event.dataAs(Result.class);
    Cause cause =
        new Cause(
            event.id(),
            event.type(),
            result.cause(),
            result.reportingDepartment(),
            result.history());
    recalculate.after(result.piece(event), cause);
  }

  /** What this reader needs of a result. */
  record Result(
      UUID submission,
      Indicator indicator,
      @Nullable String campus,
      @Nullable String department,
      String period,
      long revision,
      @JsonProperty("new") Figure now,
      @Nullable String cause,
      @Nullable String reportingDepartment,
      boolean demonstration,
      boolean history) {

    Piece piece(ReceivedEvent event) {
      return new Piece(
          submission,
          event.hospital(),
          indicator.code(),
          campus,
          department,
          PeriodText.parse(period),
          new Components(now.numerator(), now.denominator()),
          revision,
          demonstration,
          event.time());
    }
  }

  /** The indicator's code. */
  record Indicator(String code) {}

  /** The components. */
  record Figure(BigDecimal numerator, @Nullable BigDecimal denominator) {}
}
