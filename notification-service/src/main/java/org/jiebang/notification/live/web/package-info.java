/** The room's door to the web. */
@NullMarked
package org.jiebang.notification.live.web;

import org.jspecify.annotations.NullMarked;
