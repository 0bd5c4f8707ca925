package org.jiebang.identity;

/** The issuer's keys cannot be had, so nobody can be told from anybody. */
final class IssuerUnreachable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IssuerUnreachable(Throwable cause) {
    super("The issuer's keys cannot be had", cause);
  }
}
