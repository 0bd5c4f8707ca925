package org.jiebang.indicator.submission;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** 查阅填报: what a person may read of what was reported; the rest does not exist for them. */
@Singleton
public class ReadSubmissions {

  private final Submissions submissions;
  private final SubmissionSight sight;

  ReadSubmissions(Submissions submissions, SubmissionSight sight) {
    this.submissions = submissions;
    this.sight = sight;
  }

  /**
   * A submission with its newest revision.
   *
   * @throws NotFound {@code unknown-submission}
   */
  public Submission one(Principal actor, UUID id) {
    return submissions
        .find(actor.hospital(), id)
        .filter(submission -> sight.maySee(actor, submission))
        .orElseThrow(() -> unknown(id));
  }

  /**
   * Every revision of a submission, oldest first.
   *
   * @throws NotFound {@code unknown-submission}
   */
  public List<Revision> revisions(Principal actor, UUID id) {
    return submissions.revisions(one(actor, id).id());
  }

  /** A page of submissions. */
  public Page<Submission> list(
      Principal actor,
      @Nullable String indicator,
      @Nullable String campus,
      @Nullable String period,
      PageRequest page) {
    SubmissionFilter filter = sight.filter(actor, indicator, campus, period);
    return submissions.list(actor.hospital(), filter, page);
  }

  static NotFound unknown(UUID id) {
    return new NotFound("unknown-submission", "没有填报 " + id + "。");
  }
}
