package org.jiebang.indicator.definition.kafka;

import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The payload of {@code definition-changed.v1} and of the definition's state.
 *
 * @param code the code
 * @param name the name
 * @param version the version it now has
 * @param owner the department that answers for it
 * @param assignedOwner the same, where a person said so
 * @param content what this version says
 */
record DefinitionData(
    String code,
    String name,
    long version,
    @Nullable String owner,
    @Nullable String assignedOwner,
    DefinitionContent content) {

  static DefinitionData of(IndicatorDefinition definition) {
    return new DefinitionData(
        definition.code(),
        definition.content().name(),
        definition.version(),
        definition.owner(),
        definition.assignedOwner(),
        definition.content());
  }
}
