package org.jiebang.indicator.submission.jdbc;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import org.jiebang.indicator.submission.Revision;

/** A row of {@code submission_revisions}. */
@Introspected
record RevisionRow(@TypeDef(type = DataType.JSON) Revision revision) {}
