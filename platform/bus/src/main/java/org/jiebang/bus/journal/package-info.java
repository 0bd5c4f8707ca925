/** 事件日志与发件箱: how an event is written in the business transaction and kept for replay. */
@NullMarked
package org.jiebang.bus.journal;

import org.jspecify.annotations.NullMarked;
