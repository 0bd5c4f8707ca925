package org.jiebang.seeds;

/** 被拒: a service did not take an entry, with its problem's code. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  Refused(String code, String detail) {
    super(detail);
    this.code = code;
  }

  String code() {
    return code;
  }
}
