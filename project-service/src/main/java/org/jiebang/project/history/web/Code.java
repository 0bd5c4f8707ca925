package org.jiebang.project.history.web;

/** 代码: how codes in addresses and requests are written. */
public final class Code {

  /** Lower-case words and figures, joined by hyphens or dots. */
  public static final String PATTERN = "[a-z0-9]+([.-][a-z0-9]+)*";

  /** The longest code. */
  public static final int LONGEST = 63;

  private Code() {}
}
