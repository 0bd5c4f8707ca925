/** 测试台: the whole service in memory, with a clock that can be set. */
@NullMarked
package org.jiebang.project.desk;

import org.jspecify.annotations.NullMarked;
