package org.jiebang.indicator.definition.kafka;

import org.jiebang.indicator.definition.DefinitionContent;

/**
 * 指标, as an event names it.
 *
 * @param code the code
 * @param name the name
 * @param unit the unit of the displayed value
 * @param decimals its decimals
 */
public record IndicatorRef(String code, String name, String unit, int decimals) {

  /** The indicator of a definition. */
  public static IndicatorRef of(DefinitionContent content) {
    return new IndicatorRef(
        content.code(), content.name(), content.display().unit(), content.display().decimals());
  }
}
