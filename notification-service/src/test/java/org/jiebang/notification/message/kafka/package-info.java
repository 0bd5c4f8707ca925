@NullMarked
package org.jiebang.notification.message.kafka;

import org.jspecify.annotations.NullMarked;
