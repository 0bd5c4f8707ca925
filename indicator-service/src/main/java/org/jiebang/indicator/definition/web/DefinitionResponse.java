package org.jiebang.indicator.definition.web;

import java.util.UUID;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jspecify.annotations.Nullable;

/** A definition as it is shown. */
record DefinitionResponse(
    UUID id,
    String code,
    String name,
    long version,
    @Nullable String owner,
    DefinitionContent content) {

  static DefinitionResponse of(IndicatorDefinition definition) {
    return new DefinitionResponse(
        definition.id(),
        definition.code(),
        definition.content().name(),
        definition.version(),
        definition.owner(),
        definition.content());
  }
}
