package org.jiebang.notification.trace;

import java.util.List;
import org.jiebang.notification.routing.EventId;

/** 轨迹册: every step taken, in order; nothing is ever changed. */
public interface Traces {

  /** Writes the steps in the running transaction. */
  void add(List<TraceEntry> steps);

  /** Every step of an event, and those of one department alone. */
  List<TraceEntry> of(EventId event, String department);

  /** Every step of the events of this id at any source of the hospital. */
  List<TraceEntry> of(String hospital, String eventId);
}
