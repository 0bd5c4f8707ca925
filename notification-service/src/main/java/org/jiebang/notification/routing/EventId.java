package org.jiebang.notification.routing;

/**
 * 事件标识: source and id together name an event for ever, however often it is delivered.
 *
 * @param source who said it, for example {@code /sxtcm/c1/indicator-service}
 * @param id unique at its source
 */
public record EventId(String source, String id) {}
