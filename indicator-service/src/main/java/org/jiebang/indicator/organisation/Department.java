package org.jiebang.indicator.organisation;

import org.jspecify.annotations.Nullable;

/**
 * 科室: a department or ward.
 *
 * @param hospital the hospital's code
 * @param code its code, for example {@code medical-affairs}
 * @param name its name
 * @param campus the campus it stands at, or none when it works for the whole hospital
 * @param validity when it exists
 */
public record Department(
    String hospital, String code, String name, @Nullable String campus, Validity validity) {}
