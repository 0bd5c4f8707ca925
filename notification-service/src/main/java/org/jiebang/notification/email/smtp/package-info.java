/** Speaks SMTP, and decides when to look for mail that is due. */
@NullMarked
package org.jiebang.notification.email.smtp;

import org.jspecify.annotations.NullMarked;
