@NullMarked
package org.jiebang.notification.email;

import org.jspecify.annotations.NullMarked;
