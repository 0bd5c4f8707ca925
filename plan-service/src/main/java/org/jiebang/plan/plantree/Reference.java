package org.jiebang.plan.plantree;

/**
 * 关联: something of another service that a node speaks of.
 *
 * @param type for example {@code challenge}, {@code strategy} or {@code indicator}
 * @param code its code there
 */
public record Reference(String type, String code) {}
