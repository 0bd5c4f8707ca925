package org.jiebang.indicator.definition.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.UUID;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code definitions}.
 *
 * @param rowVersion counted from 0 by the framework, which raises it with each update
 */
@MappedEntity("definitions")
record DefinitionRow(
    @Id UUID id,
    String hospital,
    String code,
    @Version Long rowVersion,
    @TypeDef(type = DataType.JSON) DefinitionContent content,
    @Nullable String assignedOwner) {

  /** The row that the next version replaces, with the new content. */
  static DefinitionRow before(IndicatorDefinition definition) {
    return new DefinitionRow(
        definition.id(),
        definition.hospital(),
        definition.code(),
        definition.version() - 2,
        definition.content(),
        definition.assignedOwner());
  }

  IndicatorDefinition definition() {
    return new IndicatorDefinition(id, hospital, rowVersion + 1, content, assignedOwner);
  }
}
