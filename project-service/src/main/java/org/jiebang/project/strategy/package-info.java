/** 榜单: the strategies under which a year's challenges are listed. */
@NullMarked
package org.jiebang.project.strategy;

import org.jspecify.annotations.NullMarked;
