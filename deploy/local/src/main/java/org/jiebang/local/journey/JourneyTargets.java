package org.jiebang.local.journey;

import java.util.Map;

/** 演示目标: a department's own target, so that it is concerned. */
final class JourneyTargets {

  private JourneyTargets() {}

  /** At least 40 % in 2025, marked as a demonstration in its source. */
  static Map<String, Object> ofDepartment(String indicator, String department) {
    return Map.of(
        "indicator",
        indicator,
        "printed",
        "≥40",
        "comparator",
        "≥",
        "value",
        0.40,
        "unit",
        "%",
        "period",
        "2025",
        "department",
        department,
        "source",
        Map.of("document", "演示", "heading", "演示目标，非文件所载"));
  }
}
