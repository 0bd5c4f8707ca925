package org.jiebang.notification.message;

/**
 * 事项: the thing a message is about; messages of one thing are shown together.
 *
 * @param type for example {@code indicator}, {@code milestone}
 * @param key which one, the same in every event about it
 * @param name as people know it
 */
public record Topic(String type, String key, String name) {}
