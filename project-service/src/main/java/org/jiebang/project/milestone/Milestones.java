package org.jiebang.project.milestone;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.refusal.NotFound;

/** 全部里程碑. */
public interface Milestones {

  /** The milestone of that id. */
  Optional<Milestone> find(String hospital, UUID id);

  /**
   * The milestone of that id, for the sweep, which already holds its deadline. It never waits for
   * somebody who is changing the milestone, because they may be waiting for the deadline: it fails,
   * and the sweep tries again.
   */
  Optional<Milestone> findUnlessBusy(String hospital, UUID id);

  /**
   * Every open milestone of the hospital, none of which can be changed until this transaction ends.
   */
  List<Milestone.Open> holdOpen(String hospital);

  /** Those the filter lets through, the earliest due date first. */
  Page<Milestone> list(MilestoneFilter filter, PageRequest page);

  /** Stores a new milestone. */
  void add(Milestone milestone);

  /**
   * Stores the next version, and the newest slip if there is one more.
   *
   * @throws org.jiebang.refusal.Conflict {@code stale-version}, when another was stored meanwhile
   */
  void update(Milestone milestone);

  /**
   * The milestone of that id.
   *
   * @throws NotFound where the hospital has none
   */
  default Milestone require(String hospital, UUID id) {
    return find(hospital, id).orElseThrow(Milestones::none);
  }

  /** What is said of a milestone that is not there, or not for the caller's eyes. */
  static NotFound none() {
    return new NotFound("milestone-not-found", "没有这个里程碑。");
  }
}
