package org.jiebang.bus;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 待发事件: what happened to one aggregate at one version, as the use case hands it to the outbox.
 *
 * @param type CloudEvents type, for example {@code jiebang.indicator.result-corrected.v1}
 * @param aggregate which aggregate
 * @param version its version after the change: 1, 2, 3, … without gaps
 * @param campus code of the campus concerned, or none
 * @param departments codes of the departments concerned joined by commas, or {@code *}, or empty
 * @param data the payload, written as JSON
 * @param state the aggregate's full state for the compacted topic, or none
 */
public record OutgoingEvent(
    String type,
    AggregateRef aggregate,
    long version,
    @Nullable String campus,
    String departments,
    Object data,
    @Nullable Object state) {

  /** An event that concerns no department yet and has no state. */
  public static OutgoingEvent of(String type, AggregateRef aggregate, long version, Object data) {
    return new OutgoingEvent(type, aggregate, version, null, "", data, null);
  }

  /** The same, at a campus. */
  public OutgoingEvent atCampus(@Nullable String code) {
    return new OutgoingEvent(type, aggregate, version, code, departments, data, state);
  }

  /** The same, concerning these departments; each is named once, in order. */
  public OutgoingEvent concerning(Collection<String> codes) {
    String joined = String.join(",", new TreeSet<>(codes));
    return new OutgoingEvent(type, aggregate, version, campus, joined, data, state);
  }

  /** The same, concerning every department. */
  public OutgoingEvent concerningAll() {
    return new OutgoingEvent(type, aggregate, version, campus, "*", data, state);
  }

  /** The same, with the aggregate's full state for the compacted topic. */
  public OutgoingEvent withState(Object fullState) {
    return new OutgoingEvent(type, aggregate, version, campus, departments, data, fullState);
  }
}
