package org.jiebang.notification.message.kafka;

import org.jspecify.annotations.Nullable;

/** 红黄绿灯, in words. */
final class LightWords {

  private LightWords() {}

  static String of(@Nullable String light) {
    if (light == null) {
      return "未亮灯";
    }
    return switch (light) {
      case "green" -> "绿灯";
      case "amber", "yellow" -> "黄灯";
      case "red" -> "红灯";
      case "grey", "gray", "none", "unlit" -> "未亮灯";
      default -> light;
    };
  }
}
