/** 单机部署: the whole on one machine, started, watched over and stopped by one launcher. */
@NullMarked
package org.jiebang.local;

import org.jspecify.annotations.NullMarked;
