@NullMarked
package org.jiebang.notification.inbox;

import org.jspecify.annotations.NullMarked;
