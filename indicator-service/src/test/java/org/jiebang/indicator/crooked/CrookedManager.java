package org.jiebang.indicator.crooked;

/** Is named after nothing. */
public record CrookedManager(String name) {}
