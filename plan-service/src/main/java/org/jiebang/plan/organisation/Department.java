package org.jiebang.plan.organisation;

import java.util.List;
import org.jiebang.plan.ledger.Code;
import org.jiebang.plan.ledger.Fact;
import org.jiebang.plan.ledger.Objections;
import org.jiebang.plan.ledger.Validity;
import org.jspecify.annotations.Nullable;

/**
 * 科室、病区: a unit of the hospital.
 *
 * @param code for example {@code medical-affairs}
 * @param name its name
 * @param aliases other names that documents print for it
 * @param kind what sort of unit
 * @param campus where it stands; none when it works for the whole hospital
 * @param home where what it writes belongs: {@code group} or a campus' home, fixed when it is made
 * @param parent the unit it is part of
 * @param validity from when to when it exists
 * @param established when it was founded, as far as a document says: a year, a month or a day
 * @param ourReading whether something of it is our reading of a document
 * @param note anything a reader should know
 */
public record Department(
    String code,
    String name,
    List<String> aliases,
    DepartmentKind kind,
    @Nullable String campus,
    String home,
    @Nullable String parent,
    Validity validity,
    @Nullable String established,
    boolean ourReading,
    @Nullable String note)
    implements Fact {

  /** Refuses a code that is none, and a unit that is part of itself. */
  public Department {
    aliases = aliases.stream().distinct().toList();
    Objections objections = new Objections();
    Code.check(objections, "code", code);
    objections
        .name("name", name)
        .names("aliases", aliases)
        .when(code.equals(parent), "parent", "cycle", "科室不能隶属于自己")
        .raise();
  }

  /** Refuses another home than the one it was made with. */
  void requireHomeOf(Department before) {
    HomeFixed.require(before.home, home);
  }
}
