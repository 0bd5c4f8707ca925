package org.jiebang.indicator.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;

/** 填报库: every submission of every hospital. */
public interface Submissions {

  /** A submission with its newest revision. */
  Optional<Submission> find(String hospital, UUID id);

  /**
   * Submissions of the same indicator, campus and department whose period has a day in common with
   * this slot. The slot stays the caller's until the transaction ends, so that nobody fills it
   * meanwhile.
   */
  List<Submission> overlapping(Slot slot);

  /** A page of submissions, newest period first. */
  Page<Submission> list(String hospital, SubmissionFilter filter, PageRequest page);

  /** All revisions of a submission, oldest first. */
  List<Revision> revisions(UUID id);

  /** Stores a new submission with its first revision. */
  void add(Submission submission);

  /**
   * Stores the next revision.
   *
   * @throws org.jiebang.refusal.Conflict {@code stale-revision}, when someone else was faster
   */
  void revise(Submission submission);
}
