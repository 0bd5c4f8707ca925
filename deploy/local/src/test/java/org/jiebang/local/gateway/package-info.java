/** The gateway before a little backend. */
@NullMarked
package org.jiebang.local.gateway;

import org.jspecify.annotations.NullMarked;
