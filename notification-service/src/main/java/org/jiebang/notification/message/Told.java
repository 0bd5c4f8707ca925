package org.jiebang.notification.message;

/**
 * 送达结果: what came of an event.
 *
 * @param outcome in one word
 * @param messages how many messages were made
 */
public record Told(Outcome outcome, int messages) {

  /** In one word. */
  public enum Outcome {
    /** It went through routing. */
    ROUTED,
    /** It was known already. */
    DUPLICATE,
    /** 补录: nobody is told of what happened before the system came. */
    HISTORY,
    /** Events of its type make no messages. */
    SILENT
  }

  static Told of(Outcome outcome) {
    return new Told(outcome, 0);
  }
}
