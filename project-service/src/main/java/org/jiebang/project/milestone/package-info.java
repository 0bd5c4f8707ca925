/** 里程碑: dated steps of a challenge, reminded of before and after they fall due. */
@NullMarked
package org.jiebang.project.milestone;

import org.jspecify.annotations.NullMarked;
