/** 收件箱: what a department has been told, who may look at it, and what readers did with it. */
@NullMarked
package org.jiebang.notification.inbox;

import org.jspecify.annotations.NullMarked;
