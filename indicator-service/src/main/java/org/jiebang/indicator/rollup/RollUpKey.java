package org.jiebang.indicator.rollup;

import org.jiebang.indicator.period.Period;

/**
 * 汇总位: which value of which unit in which period.
 *
 * @param hospital the hospital's code
 * @param indicator the indicator's code
 * @param unit the unit
 * @param period the period
 */
public record RollUpKey(String hospital, String indicator, Unit unit, Period period) {}
