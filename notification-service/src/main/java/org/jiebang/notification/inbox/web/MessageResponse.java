package org.jiebang.notification.inbox.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jiebang.notification.message.Handling.Mark;
import org.jiebang.notification.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * 消息, as shown; what its fields mean stands at {@link Message}.
 *
 * @param id the message
 * @param department whose inbox it stands in
 * @param sequence its place there
 * @param type the event's type
 * @param title one line
 * @param body lines
 * @param reason 提醒理由
 * @param topic the thing it is about
 * @param facts 要素 for programs
 * @param link where the thing is seen, from the root of the site
 * @param demonstration 演示
 * @param event of which event
 * @param createdAt when it came into the inbox
 * @param readAt 已读时间
 * @param readBy 已读人
 * @param doneAt 已办时间
 * @param doneBy 已办人
 */
public record MessageResponse(
    UUID id,
    String department,
    long sequence,
    String type,
    String title,
    String body,
    String reason,
    TopicResponse topic,
    Map<String, String> facts,
    String link,
    boolean demonstration,
    EventResponse event,
    Instant createdAt,
    @Nullable Instant readAt,
    @Nullable String readBy,
    @Nullable Instant doneAt,
    @Nullable String doneBy) {

  /**
   * 事项.
   *
   * @param type for example {@code indicator}
   * @param key the same in every message about it
   * @param name as people know it
   */
  public record TopicResponse(String type, String key, String name) {}

  /**
   * 事件.
   *
   * @param source who said it
   * @param id its id there
   * @param time when it happened
   * @param template the template the message was made of
   */
  public record EventResponse(String source, String id, Instant time, String template) {}

  /** Shows a message. */
  public static MessageResponse of(Message it) {
    Mark read = it.handling().read();
    Mark done = it.handling().done();
    return new MessageResponse(
        it.id(),
        it.department(),
        it.sequence(),
        it.type(),
        it.wording().title(),
        it.wording().body(),
        it.wording().reason(),
        new TopicResponse(it.topic().type(), it.topic().key(), it.topic().name()),
        it.facts(),
        it.link(),
        it.demonstration(),
        new EventResponse(
            it.event().source(), it.event().id(), it.occurredAt(), it.wording().template()),
        it.createdAt(),
        read == null ? null : read.at(),
        read == null ? null : read.by(),
        done == null ? null : done.at(),
        done == null ? null : done.by());
  }
}
