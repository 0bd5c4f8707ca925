package org.jiebang.local;

import java.util.Locale;

/** 四个服务: in the order of their ports. */
enum Service {
  PLAN(1),
  INDICATOR(2),
  PROJECT(3),
  NOTIFICATION(4);

  private final int portOffset;

  Service(int portOffset) {
    this.portOffset = portOffset;
  }

  /** Of its API; that of its management is ten more. */
  int portOffset() {
    return portOffset;
  }

  /** Of the path, the database and its user. */
  String shortName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of the folder, the jar and the log. */
  String artifact() {
    return shortName() + "-service";
  }

  /** By which the gateway is told where it is. */
  String addressVariable() {
    return name() + "_URL";
  }
}
