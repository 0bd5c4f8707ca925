package org.jiebang.bus.relay;

import java.time.Instant;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jspecify.annotations.Nullable;

/** 待转发事件: an outbox row with its journal entry. */
record PendingEvent(
    long seq,
    UUID id,
    String type,
    Home home,
    String aggregateType,
    UUID aggregateId,
    long version,
    @Nullable String campus,
    String departments,
    @Nullable String traceparent,
    Instant occurredAt,
    String data,
    @Nullable String state) {}
