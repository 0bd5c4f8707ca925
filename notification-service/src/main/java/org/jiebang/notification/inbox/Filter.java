package org.jiebang.notification.inbox;

import org.jspecify.annotations.Nullable;

/**
 * 筛选: which messages of an inbox are wanted; what is null does not matter.
 *
 * @param unread only those not read, or only those read
 * @param done only those done, or only those not done
 * @param type of which event type
 * @param topicType about which kind of thing
 * @param topic about which thing
 */
public record Filter(
    @Nullable Boolean unread,
    @Nullable Boolean done,
    @Nullable String type,
    @Nullable String topicType,
    @Nullable String topic) {

  /** Every message. */
  public static final Filter NONE = new Filter(null, null, null, null, null);
}
