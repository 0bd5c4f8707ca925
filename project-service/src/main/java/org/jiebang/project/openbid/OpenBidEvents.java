package org.jiebang.project.openbid;

/** 揭榜事件: tells the others, in this transaction. */
public interface OpenBidEvents {

  /** 发榜 (or its record). */
  void posted(OpenBid openBid);

  /** 揭榜项目已更正. */
  void changed(OpenBid openBid);
}
