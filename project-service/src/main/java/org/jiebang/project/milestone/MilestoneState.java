package org.jiebang.project.milestone;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 里程碑状态. */
public enum MilestoneState {
  /** 进行中. */
  OPEN,
  /** 已办结. */
  SETTLED,
  /** 已取消. */
  CANCELLED;

  /** Reads the state's word, for example {@code open}. */
  public static Optional<MilestoneState> parse(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  /** The state's word in requests, answers and events. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
