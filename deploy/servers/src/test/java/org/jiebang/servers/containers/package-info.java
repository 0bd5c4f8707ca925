/** Whether a Docker engine is looked for in the right places. */
@NullMarked
package org.jiebang.servers.containers;

import org.jspecify.annotations.NullMarked;
