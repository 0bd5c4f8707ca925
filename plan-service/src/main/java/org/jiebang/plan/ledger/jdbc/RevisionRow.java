package org.jiebang.plan.ledger.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of one entry, as published. */
@MappedEntity("revisions")
record RevisionRow(
    @Id @GeneratedValue @Nullable Long id,
    String hospital,
    UUID entryId,
    long version,
    boolean history,
    @Nullable String reason,
    String recordedBy,
    Instant recordedAt,
    @TypeDef(type = DataType.JSON) String state) {}
