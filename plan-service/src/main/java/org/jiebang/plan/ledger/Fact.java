package org.jiebang.plan.ledger;

/** 事实: what the hospital states about one of its things, known by a code. */
public interface Fact {

  /** 编码: unique among the hospital's facts of this kind. */
  String code();
}
