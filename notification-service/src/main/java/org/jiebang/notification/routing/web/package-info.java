/** The room's door to the web. */
@NullMarked
package org.jiebang.notification.routing.web;

import org.jspecify.annotations.NullMarked;
