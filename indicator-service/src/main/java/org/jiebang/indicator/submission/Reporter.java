package org.jiebang.indicator.submission;

import org.jspecify.annotations.Nullable;

/**
 * 填报人.
 *
 * @param subject the identity
 * @param name the name
 * @param department the department reported for, if it is one
 */
public record Reporter(String subject, String name, @Nullable String department) {}
