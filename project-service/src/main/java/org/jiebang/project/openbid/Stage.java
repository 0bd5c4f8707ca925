package org.jiebang.project.openbid;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * 阶段: how far an open bid has come. Both stages known so far are entered as history; they say what
 * a document states and invent no bid and no approver.
 */
public enum Stage {
  /** 在册: the document lists the challenge; how it was taken up is not stated. */
  RECORDED,
  /** 已认领: the document names the departments that claimed it, without scoring. */
  CLAIMED;

  /** Reads the stage's word, for example {@code claimed}. */
  public static Optional<Stage> parse(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  /** The stage's word in requests, answers and events. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
