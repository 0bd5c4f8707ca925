package org.jiebang.indicator.crooked.web;

import org.jiebang.indicator.crooked.jdbc.CrookedRow;

/** Knows another floor. */
public record CrookedController(CrookedRow row) {}
