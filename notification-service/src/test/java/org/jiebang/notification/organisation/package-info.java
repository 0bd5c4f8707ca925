@NullMarked
package org.jiebang.notification.organisation;

import org.jspecify.annotations.NullMarked;
