package org.jiebang.indicator.history.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.UUID;
import org.jiebang.indicator.history.StatedContent;
import org.jiebang.indicator.history.StatedResult;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code stated_results}.
 *
 * @param rowVersion counted from 0 by the framework, which raises it with each update
 */
@MappedEntity("stated_results")
record StatedResultRow(
    @Id UUID id,
    String hospital,
    String code,
    @Nullable String indicator,
    String period,
    @Version Long rowVersion,
    @TypeDef(type = DataType.JSON) StatedContent content) {

  /** The row that this version replaces, with the new content. */
  static StatedResultRow before(StatedResult result) {
    StatedContent content = result.content();
    return new StatedResultRow(
        result.id(),
        result.hospital(),
        content.code(),
        content.indicator(),
        content.period(),
        result.version() - 2,
        content);
  }

  StatedResult result() {
    return new StatedResult(id, hospital, rowVersion + 1, content);
  }
}
