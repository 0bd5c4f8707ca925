package org.jiebang.notification.message;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jiebang.notification.message.HeldMessages.Held;
import org.jiebang.notification.message.ReceivedEvents.Received;
import org.jiebang.notification.routing.Decision;
import org.jiebang.notification.routing.FilterCause;
import org.jiebang.notification.routing.Router;

/** 补送: tells a department of what was held for it, once the organisation names it. */
@Singleton
public class ReleaseHeld {

  private static final int AT_ONCE = 100;

  private final HeldMessages held;
  private final ReceivedEvents received;
  private final Contents contents;
  private final Router router;
  private final Delivery delivery;

  ReleaseHeld(
      HeldMessages held,
      ReceivedEvents received,
      Contents contents,
      Router router,
      Delivery delivery) {
    this.held = held;
    this.received = received;
    this.contents = contents;
    this.router = router;
    this.delivery = delivery;
  }

  /**
   * Releases what can be released.
   *
   * @return how many events were released for a department
   */
  @Transactional
  public int release() {
    List<Held> known = held.takeKnown(AT_ONCE);
    known.forEach(this::release);
    return known.size();
  }

  private void release(Held each) {
    received.find(each.event()).ifPresent(event -> deliver(event, each.department()));
  }

  private void deliver(Received event, String department) {
    Content content = contents.read(event.occurrence(), event.payload());
    List<Decision> decisions =
        router.decide(event.occurrence()).stream()
            .filter(decision -> decision.code().equals(department))
            .toList();
    delivery.deliver(event, content, orNoLonger(decisions, department));
  }

  private static List<Decision> orNoLonger(List<Decision> decisions, String department) {
    return decisions.isEmpty()
        ? List.of(new Decision.Filtered(department, FilterCause.NO_LONGER_CONCERNED))
        : decisions;
  }
}
