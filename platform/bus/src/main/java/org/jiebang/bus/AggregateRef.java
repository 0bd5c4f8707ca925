package org.jiebang.bus;

import java.util.UUID;

/**
 * 聚合引用: which aggregate an event speaks of.
 *
 * @param type lower-kebab noun, for example {@code submission}
 * @param id UUIDv7 made at home; the record's key
 * @param home where it is written
 */
public record AggregateRef(String type, UUID id, Home home) {}
