package org.jiebang.bus.relay;

/**
 * 积压: what waits in an outbox.
 *
 * @param rows how many events
 * @param oldestSeconds how long the oldest has waited
 */
public record Backlog(long rows, double oldestSeconds) {

  /** Nothing waits. */
  public static final Backlog NONE = new Backlog(0, 0);
}
