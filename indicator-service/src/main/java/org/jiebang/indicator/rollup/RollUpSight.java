package org.jiebang.indicator.rollup;

import jakarta.inject.Singleton;
import java.util.Set;
import org.jiebang.identity.Principal;
import org.jiebang.indicator.target.ConcernedDepartments;
import org.jspecify.annotations.Nullable;

/** 可见范围: a department sees the roll-ups of indicators that concern it, and its own. */
@Singleton
public class RollUpSight {

  private final ConcernedDepartments concerned;

  /**
   * @param concerned which indicators concern a department
   */
  public RollUpSight(ConcernedDepartments concerned) {
    this.concerned = concerned;
  }

  /** Of the roll-ups wanted, those that the person may see. */
  public RollUpFilter filter(
      Principal actor,
      @Nullable String indicator,
      @Nullable String period,
      @Nullable String campus) {
    boolean everyCampus = actor.campuses().contains(Principal.ALL);
    boolean everyDepartment = actor.seesEveryDepartment();
    return new RollUpFilter(
        indicator,
        period,
        campus,
        everyCampus ? null : actor.campuses(),
        everyDepartment ? null : actor.departments(),
        everyDepartment ? null : indicators(actor));
  }

  /** Whether the person may see this one. */
  public boolean maySee(Principal actor, RollUpKey key) {
    Unit unit = key.unit();
    boolean campus = unit.campus() == null || actor.maySeeCampus(unit.campus());
    boolean department =
        unit.department() == null
            ? actor.seesEveryDepartment() || indicators(actor).contains(key.indicator())
            : actor.maySeeDepartment(unit.department());
    return campus && department;
  }

  private Set<String> indicators(Principal actor) {
    return concerned.indicatorsOf(actor.hospital(), actor.departments());
  }
}
