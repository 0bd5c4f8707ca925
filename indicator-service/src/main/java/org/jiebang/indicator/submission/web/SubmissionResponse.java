package org.jiebang.indicator.submission.web;

import java.util.UUID;
import org.jiebang.indicator.submission.Slot;
import org.jiebang.indicator.submission.Submission;
import org.jiebang.indicator.submission.Told;
import org.jspecify.annotations.Nullable;

/**
 * A submission as it is shown.
 *
 * @param current the newest revision
 * @param eventId the event that told the hospital, where the command that made it is answered
 */
record SubmissionResponse(
    UUID id,
    String indicator,
    @Nullable String campus,
    @Nullable String department,
    String period,
    String home,
    boolean demonstration,
    boolean history,
    long revision,
    RevisionResponse current,
    @Nullable UUID eventId) {

  static SubmissionResponse of(Told told) {
    return of(told.submission(), told.eventId());
  }

  static SubmissionResponse of(Submission submission) {
    return of(submission, null);
  }

  private static SubmissionResponse of(Submission submission, @Nullable UUID eventId) {
    Slot slot = submission.slot();
    return new SubmissionResponse(
        submission.id(),
        slot.indicator(),
        slot.campus(),
        slot.department(),
        slot.period().text(),
        slot.home().toString(),
        submission.demonstration(),
        submission.history(),
        submission.current().number(),
        RevisionResponse.of(submission.current()),
        eventId);
  }
}
