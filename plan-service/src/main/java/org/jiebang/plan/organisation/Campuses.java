package org.jiebang.plan.organisation;

import java.util.List;
import org.jiebang.bus.Home;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Ledger;

/** 院区台账. */
public interface Campuses extends Ledger<Campus> {

  /** All campuses of the hospital, by code. */
  List<Entry<Campus>> all(String hospital);

  /** Whether the hospital has this campus. */
  default boolean knows(String hospital, String code) {
    return find(hospital, code).isPresent();
  }

  /** Whether a department may have this home. */
  default boolean offersHome(String hospital, String home) {
    return home.equals(Home.GROUP)
        || all(hospital).stream().anyMatch(campus -> campus.fact().home().equals(home));
  }
}
