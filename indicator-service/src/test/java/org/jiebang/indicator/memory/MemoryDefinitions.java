package org.jiebang.indicator.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiebang.indicator.definition.Definitions;
import org.jiebang.indicator.definition.IndicatorDefinition;

/** Definitions, all versions of them. */
public final class MemoryDefinitions implements Definitions {

  private final List<IndicatorDefinition> versions = new ArrayList<>();

  @Override
  public Optional<IndicatorDefinition> find(String hospital, String code) {
    return of(hospital, code).max(Comparator.comparing(IndicatorDefinition::version));
  }

  @Override
  public Optional<IndicatorDefinition> find(String hospital, String code, long version) {
    return of(hospital, code).filter(one -> one.version() == version).findFirst();
  }

  @Override
  public List<IndicatorDefinition> all(String hospital) {
    return versions.stream()
        .filter(one -> one.hospital().equals(hospital))
        .map(IndicatorDefinition::code)
        .distinct()
        .sorted()
        .map(code -> require(hospital, code))
        .toList();
  }

  @Override
  public void add(IndicatorDefinition definition) {
    versions.add(definition);
  }

  @Override
  public void mirror(IndicatorDefinition definition) {
    versions.add(definition);
  }

  @Override
  public void replace(IndicatorDefinition definition) {
    versions.add(definition);
  }

  private Stream<IndicatorDefinition> of(String hospital, String code) {
    return versions.stream()
        .filter(one -> one.hospital().equals(hospital) && one.code().equals(code));
  }
}
