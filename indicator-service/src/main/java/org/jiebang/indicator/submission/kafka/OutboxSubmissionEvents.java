package org.jiebang.indicator.submission.kafka;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jiebang.bus.AggregateRef;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.submission.Submission;
import org.jiebang.indicator.submission.SubmissionEvents;

/** Puts results into the outbox. */
@Singleton
class OutboxSubmissionEvents implements SubmissionEvents {

  private final Outbox outbox;

  OutboxSubmissionEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public UUID told(Submission submission, IndicatorDefinition definition, Set<String> departments) {
    ResultData data = ResultData.of(submission, definition);
    AggregateRef aggregate =
        new AggregateRef("submission", submission.id(), submission.slot().home());
    return outbox.append(
        OutgoingEvent.of(type(submission), aggregate, submission.current().number(), data)
            .atCampus(submission.slot().campus())
            .concerning(departments)
            .withState(data));
  }

  private static String type(Submission submission) {
    return submission.replaced().isPresent()
        ? "jiebang.indicator.result-corrected.v1"
        : "jiebang.indicator.result-reported.v1";
  }
}
