package org.jiebang.plan.organisation;

import org.jiebang.bus.Home;
import org.jiebang.plan.ledger.Code;
import org.jiebang.plan.ledger.Fact;
import org.jiebang.plan.ledger.Objections;
import org.jiebang.plan.ledger.Validity;
import org.jspecify.annotations.Nullable;

/**
 * 院区: a site of the hospital, and the home of what its departments write.
 *
 * @param code for example {@code c1}
 * @param name its name
 * @param home the home it stands for, fixed when it is made
 * @param validity from when to when it belongs to the hospital
 * @param ourReading whether no document lists it and it is our reading of one
 * @param note anything a reader should know
 */
public record Campus(
    String code,
    String name,
    String home,
    Validity validity,
    boolean ourReading,
    @Nullable String note)
    implements Fact {

  /** Refuses a code that is none, and the hospital's own home. */
  public Campus {
    Objections objections = new Objections();
    Code.check(objections, "code", code);
    Code.check(objections, "home", home);
    objections
        .name("name", name)
        .when(home.equals(Home.GROUP), "home", "home-is-group", "院区须有自己的归属，不能是 group")
        .raise();
  }

  /** Refuses another home than the one it was made with. */
  void requireHomeOf(Campus before) {
    HomeFixed.require(before.home, home);
  }
}
