package org.jiebang.notification.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 处理情况: whether a department has read a message and done what it asks. The first to read or do it
 * stays named.
 *
 * @param read 已读, null: not yet
 * @param done 已办, null: not yet
 */
public record Handling(@Nullable Mark read, @Nullable Mark done) {

  /** Nobody has opened it. */
  public static final Handling UNTOUCHED = new Handling(null, null);

  /**
   * 标记: by whom and when.
   *
   * @param by the person's name
   * @param at by the system's clock
   */
  public record Mark(String by, Instant at) {}

  /** Read, if it was not before. */
  public Handling read(Mark mark) {
    return read == null ? new Handling(mark, done) : this;
  }

  /** Not read. */
  public Handling unread() {
    return new Handling(null, done);
  }

  /** Done, if it was not before; who does it has read it. */
  public Handling done(Mark mark) {
    return done == null ? new Handling(read == null ? mark : read, mark) : this;
  }

  /** Not done. */
  public Handling undone() {
    return new Handling(read, null);
  }
}
