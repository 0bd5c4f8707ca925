package org.jiebang.bus;

import org.jiebang.refusal.Conflict;

/** 不在归属地 (409 {@code not-at-home}): the aggregate is written by another deployment. */
public final class NotAtHome extends Conflict {

  private static final long serialVersionUID = 1L;

  private final transient Home home;

  /**
   * Names the home that may.
   *
   * @param home where the aggregate may be written
   */
  public NotAtHome(Home home) {
    super("not-at-home", "此对象归属 " + home + "，请在该院区的系统中办理。");
    this.home = home;
  }

  /** Where the aggregate may be written. */
  public Home home() {
    return home;
  }
}
