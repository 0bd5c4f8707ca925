/** 实时推送: shows new messages as they come, and after a cut line exactly those that were missed. */
@NullMarked
package org.jiebang.notification.live;

import org.jspecify.annotations.NullMarked;
