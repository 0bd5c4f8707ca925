package org.jiebang.plan.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 历次版本: what an entry said in one of its versions, and who stated it when. Never changed or
 * removed.
 *
 * @param version 1, 2, 3, …
 * @param history whether it was recorded afterwards (补录)
 * @param reason why it differs from the version before
 * @param recordedBy who stated it
 * @param recordedAt when it was stored
 * @param state what it said, as published
 */
public record Revision(
    long version,
    boolean history,
    @Nullable String reason,
    String recordedBy,
    Instant recordedAt,
    Object state) {}
