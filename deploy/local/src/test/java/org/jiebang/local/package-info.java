/** The launcher, with stand-ins for the services and real servers under them. */
@NullMarked
package org.jiebang.local;

import org.jspecify.annotations.NullMarked;
