package org.jiebang.indicator.target;

/** 目标事件: what the rest of the hospital hears about targets. */
public interface TargetEvents {

  /** A version came to be. Called last in the use case, inside its transaction. */
  void changed(Target target);
}
