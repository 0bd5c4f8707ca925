/** How fast, beside the floor of the same machine in the same run. */
@NullMarked
package org.jiebang.bus.bench;

import org.jspecify.annotations.NullMarked;
