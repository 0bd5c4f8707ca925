package org.jiebang.indicator.target;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiebang.indicator.definition.Definitions;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jspecify.annotations.Nullable;

/** 相关科室: the indicator's owner, the departments holding a target on it, and who reported. */
@Singleton
public class ConcernedDepartments {

  private final Definitions definitions;
  private final Targets targets;

  /**
   * @param definitions for the owners
   * @param targets for the holders
   */
  public ConcernedDepartments(Definitions definitions, Targets targets) {
    this.definitions = definitions;
    this.targets = targets;
  }

  /** Those whom a result of the indicator concerns, beside the departments named in the report. */
  public Set<String> of(IndicatorDefinition definition, @Nullable String... reporting) {
    Set<String> concerned = new TreeSet<>();
    Stream.concat(Stream.of(reporting), Stream.ofNullable(definition.owner()))
        .flatMap(Stream::ofNullable)
        .forEach(concerned::add);
    targets.on(definition.hospital(), definition.code()).stream()
        .flatMap(target -> Stream.ofNullable(target.content().department()))
        .forEach(concerned::add);
    return concerned;
  }

  /** The indicators whose results concern one of these departments, whoever reports. */
  public Set<String> indicatorsOf(String hospital, Collection<String> departments) {
    Set<String> indicators = new TreeSet<>(targets.indicatorsHeldBy(hospital, departments));
    definitions.all(hospital).stream()
        .filter(definition -> isOneOf(departments, definition.owner()))
        .map(IndicatorDefinition::code)
        .forEach(indicators::add);
    return indicators;
  }

  private static boolean isOneOf(Collection<String> departments, @Nullable String owner) {
    return owner != null && departments.contains(owner);
  }
}
