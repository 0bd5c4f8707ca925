/**
 * 电子邮件: one way a message leaves the house. Who gets it is found when it leaves, not when it was
 * made; a mail that may have been sent twice bears the same Message-ID both times.
 */
@NullMarked
package org.jiebang.notification.email;

import org.jspecify.annotations.NullMarked;
