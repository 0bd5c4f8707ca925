@NullMarked
package org.jiebang.notification.live;

import org.jspecify.annotations.NullMarked;
