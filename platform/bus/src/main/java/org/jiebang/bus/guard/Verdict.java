package org.jiebang.bus.guard;

/** 守卫裁定: what the guard says of an event. */
enum Verdict {
  /** The next one: take effect. */
  NEXT,
  /** Its effect is there already. */
  DUPLICATE,
  /** One before it has not come yet. */
  EARLY,
  /** One before it is parked. */
  BEHIND_PARKED
}
