package org.jiebang.indicator.rollup;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiebang.bus.Home;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.rollup.RecalculateRollUps.Basis;
import org.jiebang.indicator.target.ConcernedDepartments;

/**
 * 修订汇总: stores a new version of one roll-up when it says something new, and tells whom it concerns.
 */
@Singleton
class ReviseRollUp {

  private final RollUps rollUps;
  private final RollUpEvents events;
  private final ConcernedDepartments concerned;
  private final BusinessClock clock;

  ReviseRollUp(
      RollUps rollUps, RollUpEvents events, ConcernedDepartments concerned, BusinessClock clock) {
    this.rollUps = rollUps;
    this.events = events;
    this.concerned = concerned;
    this.clock = clock;
  }

  void revise(
      RollUpKey key,
      Home home,
      Calculation calculation,
      Basis basis,
      List<RollUp> known,
      Cause cause) {
    Outcome outcome = outcome(key, calculation, basis);
    Optional<RollUp> old = known.stream().filter(one -> one.key().equals(key)).findFirst();
    if (old.isEmpty()) {
      RollUp first =
          RollUp.first(UuidCreator.getTimeOrderedEpoch(), key, home, outcome, cause, clock.now());
      rollUps.add(first);
      tell(first, basis.definition());
    } else if (!old.get().outcome().saysTheSameAs(outcome)) {
      RollUp next = old.get().revised(outcome, cause, clock.now());
      rollUps.revise(next);
      tell(next, basis.definition());
    }
  }

  private static Outcome outcome(RollUpKey key, Calculation calculation, Basis basis) {
    IndicatorDefinition definition = basis.definition();
    Tally tally = calculation.of(key.unit());
    Verdict verdict =
        new Judge(definition.content(), basis.targets()).judge(key.unit(), key.period(), tally);
    Components components = tally.components();
    String displayed =
        components == null ? null : definition.content().display().text(components.value());
    return new Outcome(
        components,
        displayed,
        tally.completeness(),
        verdict,
        definition.version(),
        calculation.hasDemonstration(key.unit()));
  }

  private void tell(RollUp rollUp, IndicatorDefinition definition) {
    Unit unit = rollUp.key().unit();
    Set<String> departments =
        concerned.of(definition, unit.department(), rollUp.cause().reportingDepartment());
    events.told(rollUp, definition, departments);
  }
}
