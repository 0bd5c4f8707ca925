/** 榜单, told as contract events. */
@NullMarked
package org.jiebang.project.strategy.kafka;

import org.jspecify.annotations.NullMarked;
