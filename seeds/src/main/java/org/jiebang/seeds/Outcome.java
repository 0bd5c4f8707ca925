package org.jiebang.seeds;

/** 录入结果: what one entry did. */
enum Outcome {
  /** It was not there before. */
  CREATED,
  /** It was there, whether it had to be changed or not. */
  PRESENT
}
