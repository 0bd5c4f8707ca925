package org.jiebang.notification.email;

import java.time.Instant;
import java.util.UUID;

/**
 * 投递: one message on its way to one address.
 *
 * @param message which message
 * @param address to whom
 * @param person the code of the person there
 * @param mailId the Message-ID
 * @param attempts how often it was tried, this time included
 * @param nextAttemptAt when it is tried next
 */
public record MailDelivery(
    UUID message,
    Address address,
    String person,
    String mailId,
    int attempts,
    Instant nextAttemptAt) {

  /** 投递状态. */
  public enum State {
    /** It is to be tried. */
    WAITING,
    /** The post has taken it. */
    SENT,
    /** It was tried long enough. */
    FAILED,
    /** Before it left, the person had ceased to hold the role. */
    WITHDRAWN
  }
}
