package org.jiebang.indicator.definition;

/**
 * 存储结果: what an idempotent command left behind.
 *
 * @param <T> what was stored
 * @param value the object as it now is
 * @param changed whether this command made a new version
 */
public record Stored<T>(T value, boolean changed) {}
