package org.jiebang.project.history;

/**
 * 补录结果: what became of a fact that was recorded, perhaps not for the first time.
 *
 * @param <T> the aggregate
 * @param now the aggregate as it stands
 * @param outcome whether it is new, corrected or the same as before
 */
public record Recorded<T>(T now, Outcome outcome) {

  /** 新增、更正、无变化. */
  public enum Outcome {
    /** 新增: there was nothing under this code. */
    CREATED,
    /** 更正: the facts differ from those recorded before; a new version with its own event. */
    CORRECTED,
    /** 无变化: the same facts again; no version, no event. */
    UNCHANGED
  }

  /** Whether there was nothing under this code before. */
  public boolean isNew() {
    return outcome == Outcome.CREATED;
  }
}
