package org.jiebang.notification.routing;

/** 相关缘由: how a department came to be concerned by an event. */
public enum Concern {
  /** The event names it. */
  NAMED("事件列明的相关科室"),
  /** The event concerns every department. */
  EVERYONE("该事件通知全院各科室"),
  /** A rule of the hospital adds it. */
  ADDED_BY_RULE("本院路由规则指定抄送");

  private final String words;

  Concern(String words) {
    this.words = words;
  }

  /** 提醒理由, as the department reads it. */
  public String words() {
    return words;
  }
}
