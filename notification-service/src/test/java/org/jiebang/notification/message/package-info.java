@NullMarked
package org.jiebang.notification.message;

import org.jspecify.annotations.NullMarked;
