package org.jiebang.plan.organisation;

import org.jiebang.plan.ledger.Objections;

/** 归属不变: what a unit's campus wrote lies at that campus, so a unit cannot move its home. */
final class HomeFixed {

  private HomeFixed() {}

  static void require(String before, String now) {
    new Objections()
        .when(
            !before.equals(now), "home", "home-fixed", "归属自设立起不变，现为 " + before + "；如需迁移，请结束此单位并新设")
        .raise();
  }
}
