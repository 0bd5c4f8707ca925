package org.jiebang.indicator.definition.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jiebang.indicator.definition.Definitions;
import org.jiebang.indicator.definition.IndicatorDefinition;

/** Definitions in PostgreSQL; each version is kept. */
@Singleton
class JdbcDefinitions implements Definitions {

  private final DefinitionRows rows;

  JdbcDefinitions(DefinitionRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<IndicatorDefinition> find(String hospital, String code) {
    return rows.find(hospital, code).map(DefinitionRow::definition);
  }

  @Override
  public Optional<IndicatorDefinition> find(String hospital, String code, long version) {
    return rows.version(hospital, code, version).map(DefinitionRow::definition);
  }

  @Override
  public List<IndicatorDefinition> all(String hospital) {
    return rows.all(hospital).stream().map(DefinitionRow::definition).toList();
  }

  @Override
  public void add(IndicatorDefinition definition) {
    rows.save(DefinitionRow.before(definition));
    rows.keepVersion(definition.id());
  }

  @Override
  public void mirror(IndicatorDefinition definition) {
    int stored =
        rows.mirror(
            definition.id(),
            definition.hospital(),
            definition.code(),
            definition.version() - 1,
            definition.content(),
            definition.assignedOwner());
    if (stored == 1) {
      rows.keepVersion(definition.id());
    }
  }

  @Override
  public void replace(IndicatorDefinition definition) {
    rows.update(DefinitionRow.before(definition));
    rows.keepVersion(definition.id());
  }
}
