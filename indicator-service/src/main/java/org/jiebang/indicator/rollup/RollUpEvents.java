package org.jiebang.indicator.rollup;

import java.util.Set;
import org.jiebang.indicator.definition.IndicatorDefinition;

/** 汇总事件: what the rest of the hospital hears about roll-ups. */
public interface RollUpEvents {

  /** A version came to be, with another light or without. Called after it was stored. */
  void told(RollUp rollUp, IndicatorDefinition definition, Set<String> departments);
}
