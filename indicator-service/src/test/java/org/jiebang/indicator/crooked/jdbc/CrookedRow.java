package org.jiebang.indicator.crooked.jdbc;

/** A row. */
public record CrookedRow(String name) {}
