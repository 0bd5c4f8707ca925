package org.jiebang.plan.ledger;

/**
 * 登记结果: the entry as it is now, and what the command did to it.
 *
 * @param entry the present version
 * @param change what happened
 * @param <S> the kind of fact
 */
public record Recorded<S extends Fact>(Entry<S> entry, Change change) {

  /** 变化. */
  public enum Change {
    /** 新增. */
    CREATED,
    /** 有新版本. */
    CHANGED,
    /** 无变化: no version, no event. */
    UNCHANGED
  }

  /** Whether the entry is new. */
  public boolean created() {
    return change == Change.CREATED;
  }
}
