package org.jiebang.bus;

/** 期限处理: what a service does when a deadline of its subject is reached. */
public interface DeadlineHandler {

  /** The subject type it answers for. */
  String subjectType();

  /**
   * Called once per threshold and version, inside the sweep's transaction. It loads the aggregate,
   * raises its version and appends the event; if it throws, the threshold is tried again later.
   */
  void reached(ReachedDeadline deadline);
}
