package org.jiebang.notification.inbox.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.notification.inbox.Filter;
import org.jiebang.notification.inbox.HandleMessage;
import org.jiebang.notification.inbox.Inbox;
import org.jiebang.notification.inbox.OpenMessage;
import org.jiebang.notification.inbox.Readership;
import org.jspecify.annotations.Nullable;

/**
 * 收件箱: the messages of the departments a person belongs to; the office sees any of its hospital.
 */
@Controller("/inbox")
@ExecuteOn(TaskExecutors.BLOCKING)
class InboxController {

  private final Inbox inbox;
  private final OpenMessage openMessage;
  private final HandleMessage handleMessage;

  InboxController(Inbox inbox, OpenMessage openMessage, HandleMessage handleMessage) {
    this.inbox = inbox;
    this.openMessage = openMessage;
    this.handleMessage = handleMessage;
  }

  /**
   * 消息列表, newest first.
   *
   * @param department one department; {@code *} for all of the hospital (office); left out: one's
   *     own
   * @param unread only those not read ({@code true}) or read ({@code false})
   * @param done only those done or not done
   * @param type of which event type
   * @param topicType about which kind of thing
   * @param topic about which thing
   */
  @Get
  Page<MessageResponse> list(
      Principal principal,
      @QueryValue @Nullable String department,
      @QueryValue @Nullable Flag unread,
      @QueryValue @Nullable Flag done,
      @QueryValue @Nullable String type,
      @QueryValue @Nullable String topicType,
      @QueryValue @Nullable String topic,
      PageRequest page) {
    Filter filter = new Filter(Flag.of(unread), Flag.of(done), type, topicType, topic);
    return inbox
        .list(Readership.of(principal).shelf(department), filter, page)
        .map(MessageResponse::of);
  }

  /**
   * 未读数.
   *
   * @param department as in the list
   */
  @Get("/unread-count")
  UnreadCount unreadCount(Principal principal, @QueryValue @Nullable String department) {
    return UnreadCount.of(inbox.unreadCounts(Readership.of(principal).shelf(department)));
  }

  /** 一条消息. */
  @Get("/{id}")
  MessageResponse message(Principal principal, UUID id) {
    return MessageResponse.of(openMessage.open(Readership.of(principal), id));
  }

  /** 标为已读. */
  @Post("/{id}/read")
  MessageResponse read(Principal principal, UUID id) {
    return MessageResponse.of(handleMessage.read(Readership.of(principal), id));
  }

  /** 标为未读. */
  @Post("/{id}/unread")
  MessageResponse unread(Principal principal, UUID id) {
    return MessageResponse.of(handleMessage.unread(Readership.of(principal), id));
  }

  /** 标为已办. */
  @Post("/{id}/done")
  MessageResponse done(Principal principal, UUID id) {
    return MessageResponse.of(handleMessage.done(Readership.of(principal), id));
  }

  /** 标为未办. */
  @Post("/{id}/undone")
  MessageResponse undone(Principal principal, UUID id) {
    return MessageResponse.of(handleMessage.undone(Readership.of(principal), id));
  }

  /**
   * 全部标为已读.
   *
   * @param department one department; left out: all one's own
   */
  @Post("/read-all")
  MarkedRead readAll(Principal principal, @QueryValue @Nullable String department) {
    Readership reader = Readership.of(principal);
    Set<String> departments = department == null ? reader.departments() : Set.of(department);
    departments.forEach(each -> reader.requireSight(reader.hospital(), each));
    return new MarkedRead(handleMessage.readAll(reader, departments));
  }

  /**
   * 未读数.
   *
   * @param unread over all inboxes asked for
   * @param departments of each that has any
   */
  record UnreadCount(long unread, Map<String, Long> departments) {

    static UnreadCount of(Map<String, Long> counts) {
      return new UnreadCount(counts.values().stream().mapToLong(Long::longValue).sum(), counts);
    }
  }

  /**
   * 已标为已读.
   *
   * @param marked how many were unread
   */
  record MarkedRead(int marked) {}
}
