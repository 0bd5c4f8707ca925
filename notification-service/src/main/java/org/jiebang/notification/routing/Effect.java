package org.jiebang.notification.routing;

/** 规则效果: what a rule does to the department it matches. */
public enum Effect {
  /** The department is told. */
  TELL,
  /** The department is not told; the trace says which rule silenced it. */
  MUTE
}
