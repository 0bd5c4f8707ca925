/**
 * 路由: who is told of an event, why, and by which channel. The event's attributes name the
 * departments; the hospital's rules, which are data, may silence, add and choose channels.
 */
@NullMarked
package org.jiebang.notification.routing;

import org.jspecify.annotations.NullMarked;
