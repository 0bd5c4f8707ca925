package org.jiebang.indicator.rollup;

import jakarta.inject.Singleton;
import org.jiebang.indicator.organisation.CampusWatch;

/** When the hospital's campuses change, how many a value needs is another number. */
@Singleton
class CampusesChanged implements CampusWatch {

  private final RecalculateRollUps recalculate;

  CampusesChanged(RecalculateRollUps recalculate) {
    this.recalculate = recalculate;
  }

  @Override
  public void changed(String hospital, String eventId) {
    recalculate.rejudgeAll(
        hospital, new Cause(eventId, "jiebang.plan.campus-state.v1", null, null, false));
  }
}
