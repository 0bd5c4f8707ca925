package org.jiebang.notification.email;

import org.jspecify.annotations.Nullable;

/** 邮局: takes mails over SMTP, when a host is configured. */
public interface Post {

  /** Whether there is a host to give mails to. */
  boolean isOpen();

  /**
   * Gives a mail to the host.
   *
   * @throws Refused when the host does not take it or cannot be reached
   */
  void send(Mail mail);

  /** 拒收: the host did not take the mail. */
  final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    /**
     * @param why for the operator
     * @param forGood whether trying again is useless
     * @param origin what was thrown
     */
    public Refused(String why, boolean forGood, @Nullable Throwable origin) {
      super(why, origin);
      this.forGood = forGood;
    }

    /** Whether trying again is useless. */
    public boolean isForGood() {
      return forGood;
    }
  }
}
