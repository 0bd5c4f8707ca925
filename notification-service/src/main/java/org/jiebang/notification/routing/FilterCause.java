package org.jiebang.notification.routing;

/** 不送缘由: why a department gets no message of an event. */
public enum FilterCause {
  /** A rule of the hospital silences it. */
  MUTED_BY_RULE("muted-by-rule", "路由规则设为不提醒"),
  /** Another deployment delivers to it. */
  SERVED_ELSEWHERE("served-elsewhere", "该科室由其他院区的部署送达"),
  /** The department has been closed. */
  DEPARTMENT_CLOSED("department-closed", "该科室已撤销"),
  /** While it was held, the rule that added the department was withdrawn. */
  NO_LONGER_CONCERNED("no-longer-concerned", "规则已不再指定该科室");

  private final String code;
  private final String words;

  FilterCause(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** Stable, for programs. */
  public String code() {
    return code;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
