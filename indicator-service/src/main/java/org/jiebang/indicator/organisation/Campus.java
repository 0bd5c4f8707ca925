package org.jiebang.indicator.organisation;

/**
 * 院区: one of the hospital's sites.
 *
 * @param hospital the hospital's code
 * @param code its code, for example {@code c1}
 * @param name its name
 * @param home the home that writes what it reports, usually its own code
 * @param validity when it belongs to the hospital
 */
public record Campus(String hospital, String code, String name, String home, Validity validity) {}
