package org.jiebang.notification.message;

import java.time.Instant;
import java.util.List;
import org.jiebang.notification.routing.EventId;

/** 待送消息: events that name a department nobody has told us of yet. */
public interface HeldMessages {

  /** Keeps it until the department is known. */
  void hold(Held held);

  /**
   * Takes out those whose department is known by now, oldest first, and locks them against other
   * replicas.
   *
   * @param limit at most so many
   */
  List<Held> takeKnown(int limit);

  /** Those of a hospital that wait still, oldest first. */
  List<Held> waiting(String hospital);

  /**
   * 待送消息.
   *
   * @param hospital where
   * @param event the event
   * @param department the unknown code
   * @param since when it came, by the system's clock
   */
  record Held(String hospital, EventId event, String department, Instant since) {}
}
