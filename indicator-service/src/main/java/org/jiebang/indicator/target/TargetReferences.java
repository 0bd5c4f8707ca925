package org.jiebang.indicator.target;

import jakarta.inject.Singleton;
import org.jiebang.indicator.definition.Definitions;
import org.jiebang.indicator.organisation.Units;

/** 引用核对: whether the indicator and the units that a target names are there. */
@Singleton
class TargetReferences {

  private final Definitions definitions;
  private final Units units;

  TargetReferences(Definitions definitions, Units units) {
    this.definitions = definitions;
    this.units = units;
  }

  void check(String hospital, TargetContent content) {
    if (content.indicator() != null) {
      definitions.require(hospital, content.indicator());
    }
    if (content.campus() != null) {
      units.campus(hospital, content.campus());
    }
    if (content.department() != null) {
      units.department(hospital, content.department());
    }
  }
}
