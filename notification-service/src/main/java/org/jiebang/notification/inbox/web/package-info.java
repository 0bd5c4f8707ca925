/** The room's door to the web. */
@NullMarked
package org.jiebang.notification.inbox.web;

import org.jspecify.annotations.NullMarked;
