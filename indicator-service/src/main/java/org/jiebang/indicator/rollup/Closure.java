package org.jiebang.indicator.rollup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.indicator.period.Grain;
import org.jiebang.indicator.period.Period;
import org.jiebang.indicator.target.Target;

/**
 * 影响闭包: exactly the roll-ups that one piece touches: its units, upwards, by its periods, outwards.
 */
final class Closure {

  private Closure() {}

  static Set<RollUpKey> of(Piece piece, DefinitionContent definition, List<Target> targets) {
    Set<RollUpKey> keys = new LinkedHashSet<>();
    List<Period> periods = periods(piece.period(), targets);
    for (Unit unit : units(piece, definition)) {
      periods.forEach(
          period -> keys.add(new RollUpKey(piece.hospital(), piece.indicator(), unit, period)));
    }
    return keys;
  }

  private static List<Unit> units(Piece piece, DefinitionContent definition) {
    List<Unit> units = new ArrayList<>();
    if (piece.campus() != null) {
      Stream.ofNullable(piece.department())
          .map(department -> Unit.department(piece.campus(), department))
          .forEach(units::add);
      units.add(Unit.campus(piece.campus()));
    }
    if (piece.campus() == null || !definition.hospitalReportsItself()) {
      units.add(Unit.HOSPITAL);
    }
    return units;
  }

  /** The calendar periods that hold it, and the spans of years that a target is set for. */
  private static List<Period> periods(Period period, List<Target> targets) {
    Stream<Period> spans =
        targets.stream()
            .map(Target::when)
            .filter(when -> when.grain() == Grain.SPAN && when.contains(period));
    return Stream.concat(period.andEnclosing().stream(), spans).distinct().toList();
  }
}
