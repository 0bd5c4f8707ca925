package org.jiebang.project.pledge;

/** 亮诺事件: tells the others, in this transaction. */
public interface PledgeEvents {

  /** 亮诺已补录或更正. */
  void changed(Pledge pledge);
}
