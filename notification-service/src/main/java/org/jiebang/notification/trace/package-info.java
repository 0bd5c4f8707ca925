/**
 * 生命周期: what became of an event and of each message, step by step, so that nobody need say "we
 * never received it".
 */
@NullMarked
package org.jiebang.notification.trace;

import org.jspecify.annotations.NullMarked;
