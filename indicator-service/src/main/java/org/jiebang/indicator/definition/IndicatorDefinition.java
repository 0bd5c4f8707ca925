package org.jiebang.indicator.definition;

import java.util.UUID;
import org.jiebang.bus.Home;
import org.jspecify.annotations.Nullable;

/**
 * 指标口径: an indicator's definition with its versions. Its home is the hospital's group.
 *
 * @param id UUIDv7
 * @param hospital the hospital's code
 * @param version 1, 2, 3, … ; a stored value names the version it was checked against
 * @param content what this version says
 * @param assignedOwner the department that a person made responsible, over what a document states
 */
public record IndicatorDefinition(
    UUID id,
    String hospital,
    long version,
    DefinitionContent content,
    @Nullable String assignedOwner) {

  /** A new definition, version 1. */
  public static IndicatorDefinition first(UUID id, String hospital, DefinitionContent content) {
    return new IndicatorDefinition(id, hospital, 1, content, null);
  }

  /** The same indicator saying something else; its assigned owner stays. */
  public IndicatorDefinition restated(DefinitionContent other) {
    return new IndicatorDefinition(id, hospital, version + 1, other, assignedOwner);
  }

  /** The same indicator in another department's care. */
  public IndicatorDefinition ownedBy(String department) {
    return new IndicatorDefinition(id, hospital, version + 1, content, department);
  }

  /** The department that answers for it, if any. */
  public @Nullable String owner() {
    return assignedOwner != null ? assignedOwner : content.ownerDepartment();
  }

  /** The code, unique in the hospital. */
  public String code() {
    return content.code();
  }

  /** Where it is written. */
  public Home home() {
    return Home.group(hospital);
  }
}
