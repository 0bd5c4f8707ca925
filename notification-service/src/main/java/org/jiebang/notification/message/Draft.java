package org.jiebang.notification.message;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jiebang.notification.organisation.Department;
import org.jiebang.notification.routing.Occurrence;

/**
 * 待入箱消息: a message written but not yet given its place in the inbox.
 *
 * @param id UUIDv7
 * @param department to whom
 * @param occurrence of which event
 * @param wording what people read
 * @param content what it is about
 * @param channels beyond the inbox
 * @param writtenAt by the system's clock
 */
public record Draft(
    UUID id,
    Department department,
    Occurrence occurrence,
    Wording wording,
    Content content,
    Set<String> channels,
    Instant writtenAt) {}
