package org.jiebang.plan.ledger;

import org.jiebang.bus.AggregateRef;
import org.jiebang.bus.Home;
import org.jiebang.bus.OutgoingEvent;

/**
 * 对外通告: the event that a version of a fact leaves. Its data is the full state, and the state too.
 *
 * @param <S> the kind of fact
 */
@FunctionalInterface
public interface Announcement<S extends Fact> {

  /** The event of this version. */
  OutgoingEvent of(Entry<S> entry);

  /** The event of an entry at the hospital's own home, concerning every department. */
  static OutgoingEvent changed(String type, Entry<?> entry, Object state) {
    AggregateRef aggregate = new AggregateRef(type, entry.id(), Home.group(entry.hospital()));
    return OutgoingEvent.of(
            "jiebang.plan." + type + "-changed.v1", aggregate, entry.version(), state)
        .withState(state)
        .concerningAll();
  }
}
