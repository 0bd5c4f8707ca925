package org.jiebang.indicator.submission.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.indicator.contracts.Promise;
import org.jiebang.indicator.contracts.ShareDefinition;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.indicator.submission.Reporter;
import org.jiebang.indicator.submission.Revision;
import org.jiebang.indicator.submission.Slot;
import org.jiebang.indicator.submission.Submission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultDataTest {

  private static final Submission REPORTED =
      Submission.first(
          UUID.fromString("0197b0c0-0000-7000-8000-000000000001"),
          new Slot(
              new Home("sxtcm", "c1"),
              "level-3-4-surgery-share",
              "c1",
              null,
              PeriodText.parse("2025-06")),
          true,
          false,
          revision(1, 420, null));

  @Test
  void aReportIsTheExample() {
    keeps("result-reported", REPORTED);
  }

  @Test
  void aCorrectionIsTheExampleAndTheState() {
    Submission corrected = REPORTED.correct(1, revision(2, 380, "三级手术多计 40 台次"));

    keeps("result-corrected", corrected);
    keeps("submission-state", corrected);
  }

  private static void keeps(String type, Submission submission) {
    Promise promise = new Promise(type);
    JsonNode written = Promise.written(ResultData.of(submission, ShareDefinition.definition()));

    assertThat(written).isEqualTo(promise.example());
    assertThat(promise.faults(written)).isEmpty();
  }

  private static Revision revision(long number, int numerator, @Nullable String reason) {
    return new Revision(
        number,
        Components.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(1000)),
        1,
        null,
        reason,
        new Reporter("statistics", "统计员", "medical-affairs"),
        Instant.EPOCH);
  }
}
