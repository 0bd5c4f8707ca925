package org.jiebang.notification.trace;

import java.time.Instant;
import org.jiebang.notification.routing.EventId;
import org.jspecify.annotations.Nullable;

/**
 * 轨迹: one step, with its reason.
 *
 * @param hospital where
 * @param event of which event
 * @param department for which department; null: the event as a whole
 * @param step what happened
 * @param code the stable reason, null where the step says all
 * @param words the reason for people
 * @param who the person or address it is about, null: nobody in particular
 * @param at when, by the system's clock
 */
public record TraceEntry(
    String hospital,
    EventId event,
    @Nullable String department,
    Step step,
    @Nullable String code,
    String words,
    @Nullable String who,
    Instant at) {}
