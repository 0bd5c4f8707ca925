package org.jiebang.indicator.rollup;

import jakarta.inject.Singleton;
import org.jiebang.indicator.definition.IndicatorWatch;

/**
 * When a definition or a target arrives from another home, what is there is calculated and judged
 * by it.
 */
@Singleton
class IndicatorsArrived implements IndicatorWatch {

  private final RecalculateRollUps recalculate;

  IndicatorsArrived(RecalculateRollUps recalculate) {
    this.recalculate = recalculate;
  }

  @Override
  public void arrived(String hospital, String indicator, String eventId, String type) {
    recalculate.rejudge(hospital, indicator, new Cause(eventId, type, null, null, false));
  }
}
