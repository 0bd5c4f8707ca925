@NullMarked
package org.jiebang.notification;

import org.jspecify.annotations.NullMarked;
