package org.jiebang.bus;

/** 主题命名: where the events and states of a service stand, by the home of the aggregate. */
public final class Topics {

  private Topics() {}

  /** The topic of what happened, kept for days. */
  public static String events(String service, Home home) {
    return prefix(home) + service + ".events.v1";
  }

  /** The compacted topic of what is. */
  public static String state(String service, Home home) {
    return prefix(home) + service + ".state.v1";
  }

  /** The CloudEvents type of an aggregate's state record. */
  public static String stateType(String service, String aggregateType) {
    return "jiebang." + service + "." + aggregateType + "-state.v1";
  }

  /** The state topic that stands beside an events topic, mirrored or not. */
  public static String stateBeside(String eventsTopic) {
    return eventsTopic.replace(".events.v1", ".state.v1");
  }

  /**
   * Whether a topic was mirrored from another deployment: its name begins with that one's alias.
   */
  public static boolean isMirrored(String topic) {
    String[] parts = topic.split("\\.", -1);
    int own = parts[0].equals(Home.GROUP) ? 4 : 3;
    return parts.length > own;
  }

  private static String prefix(Home home) {
    return home.isGroup() ? Home.GROUP + "." : "";
  }
}
