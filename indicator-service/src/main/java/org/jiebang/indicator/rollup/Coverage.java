package org.jiebang.indicator.rollup;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiebang.indicator.organisation.Validity;
import org.jiebang.indicator.period.Grain;
import org.jiebang.indicator.period.Period;

/**
 * 时间覆盖: which months of a period a unit owes, and which of them it has covered. A day stands for
 * itself.
 *
 * @param owed the months owed
 * @param covered those covered
 */
record Coverage(Set<Period> owed, Set<Period> covered) {

  static Coverage of(Period period, Validity validity, Collection<Piece> pieces) {
    Set<Period> owed = cells(period, validity).stream().collect(Collectors.toUnmodifiableSet());
    Set<Period> covered =
        owed.stream()
            .filter(cell -> isCovered(cell, pieces))
            .collect(Collectors.toUnmodifiableSet());
    return new Coverage(owed, covered);
  }

  /** Covered only where both have covered. */
  Coverage and(Coverage other) {
    Set<Period> both =
        java.util.stream.Stream.concat(owed.stream(), other.owed.stream())
            .collect(Collectors.toUnmodifiableSet());
    Set<Period> full =
        both.stream()
            .filter(cell -> settles(cell) && other.settles(cell))
            .collect(Collectors.toUnmodifiableSet());
    return new Coverage(both, full);
  }

  boolean isFull() {
    return !owed.isEmpty() && covered.size() == owed.size();
  }

  private boolean settles(Period cell) {
    return !owed.contains(cell) || covered.contains(cell);
  }

  private static List<Period> cells(Period period, Validity validity) {
    return period.grain() == Grain.DAY
        ? List.of(period)
        : validity.monthsOf(period).stream().map(Period::month).toList();
  }

  private static boolean isCovered(Period cell, Collection<Piece> pieces) {
    boolean whole = pieces.stream().anyMatch(piece -> piece.period().contains(cell));
    long days =
        pieces.stream()
            .map(Piece::period)
            .filter(period -> period.grain() == Grain.DAY && cell.contains(period))
            .distinct()
            .count();
    return whole || days == cell.last().toEpochDay() - cell.first().toEpochDay() + 1;
  }
}
