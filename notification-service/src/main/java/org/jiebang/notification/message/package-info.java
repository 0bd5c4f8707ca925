/**
 * 消息: makes of every event exactly one message per department concerned, in Chinese, with its
 * reason; keeps the event it came of.
 */
@NullMarked
package org.jiebang.notification.message;

import org.jspecify.annotations.NullMarked;
