/**
 * What every child runs first; a jar of its own, so that nothing else of the launcher gets onto a
 * service's class path.
 */
@NullMarked
package org.jiebang.local.tether;

import org.jspecify.annotations.NullMarked;
