package org.jiebang.servers;

import org.jspecify.annotations.Nullable;

/**
 * A server did not start. The message is for the person who wanted it: what happened, and what to
 * do.
 */
public final class ServerStartException extends RuntimeException {

  /** Why, for those who branch on it. */
  public enum Reason {
    /** Another process listens on the port. */
    PORT_TAKEN,
    /** The folder is served by another living process. */
    FOLDER_IN_USE,
    /** The folder was written by another version of the server. */
    OTHER_VERSION,
    /** The machine is out of memory. */
    NO_MEMORY,
    /** The disk is full. */
    NO_DISK,
    /** The build has not laid the server's files out, or there are none for this platform. */
    NOT_BUILT,
    /** This account may not run the server. */
    NOT_PERMITTED,
    /** It was not ready in time. */
    TOO_SLOW,
    /** None of these; the message ends with the server's own last words. */
    FAILED
  }

  private final Reason reason;

  ServerStartException(Reason reason, String sentence) {
    this(reason, sentence, null);
  }

  ServerStartException(Reason reason, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  /**
   * Why it did not start.
   *
   * @return one of few
   */
  public Reason reason() {
    return reason;
  }
}
