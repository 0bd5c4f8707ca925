package org.jiebang.notification.message;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jiebang.notification.message.ReceivedEvents.Received;
import org.jiebang.notification.routing.Occurrence;
import org.jiebang.notification.routing.Router;

/** 通知科室: makes of an event one message for each department concerned, once. */
@Singleton
public class TellDepartments {

  private final Contents contents;
  private final ReceivedEvents received;
  private final Router router;
  private final Delivery delivery;
  private final Clock clock;

  TellDepartments(
      Contents contents, ReceivedEvents received, Router router, Delivery delivery, Clock clock) {
    this.contents = contents;
    this.received = received;
    this.router = router;
    this.delivery = delivery;
    this.clock = clock;
  }

  /**
   * Tells the departments concerned.
   *
   * @param occurrence the event's attributes
   * @param payload its data, JSON
   */
  @Transactional
  public Told tell(Occurrence occurrence, String payload) {
    Received event = new Received(occurrence, payload, clock.instant());
    if (!contents.types().contains(occurrence.type())) {
      return silent(event);
    }
    return received.add(event) ? route(event) : Told.of(Told.Outcome.DUPLICATE);
  }

  private Told route(Received event) {
    Content content = contents.read(event.occurrence(), event.payload());
    if (content.history()) {
      delivery.tellNobody(event, "history", "补录的历史数据，不通知");
      return Told.of(Told.Outcome.HISTORY);
    }
    return new Told(Told.Outcome.ROUTED, deliver(event, content));
  }

  private int deliver(Received event, Content content) {
    delivery.accept(event);
    return delivery.deliver(event, content, router.decide(event.occurrence()));
  }

  private Told silent(Received event) {
    delivery.tellNobody(event, "silent-type", "此类事件不产生消息");
    return Told.of(Told.Outcome.SILENT);
  }
}
