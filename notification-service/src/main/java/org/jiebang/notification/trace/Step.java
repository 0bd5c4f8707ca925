package org.jiebang.notification.trace;

/** 步骤: a step in the life of an event or of the message made of it. */
public enum Step {
  /** The event came in. */
  ACCEPTED("已接收"),
  /** A department is to be told. */
  ROUTED("已路由"),
  /** A department, a person or everybody is not told, and why. */
  FILTERED("未送"),
  /** Kept until the department is known. */
  HELD("待送"),
  /** The message stands in the inbox. */
  DELIVERED("已送达"),
  /** A channel has taken the message for a person. */
  SENT("已发出"),
  /** A channel has not. */
  FAILED("发送失败"),
  /** A member of the department has read it. */
  READ("已读"),
  /** A member has marked it as not read. */
  UNREAD("标为未读"),
  /** A member has done what it asks. */
  DONE("已办"),
  /** A member has marked it as not done. */
  UNDONE("标为未办");

  private final String words;

  Step(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
