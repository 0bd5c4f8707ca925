package org.jiebang.indicator.history;

/** 补录事件: what the rest of the hospital hears about stated results. */
public interface StatedResultEvents {

  /** A version came to be. Called last in the use case, inside its transaction. */
  void changed(StatedResult result);
}
