package org.jiebang.project.strategy;

/** 榜单事件: tells the others, in this transaction. */
public interface StrategyEvents {

  /** 榜单已补录或更正. */
  void changed(Strategy strategy);
}
