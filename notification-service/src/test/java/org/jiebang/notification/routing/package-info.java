@NullMarked
package org.jiebang.notification.routing;

import org.jspecify.annotations.NullMarked;
