package org.jiebang.indicator.definition;

/** 口径事件: what the rest of the hospital hears about definitions. */
public interface DefinitionEvents {

  /** A version came to be. Called last in the use case, inside its transaction. */
  void changed(IndicatorDefinition definition);
}
