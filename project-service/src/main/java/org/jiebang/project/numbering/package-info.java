/** 编号: official numbers, kept as printed and ordered by what they count. */
@NullMarked
package org.jiebang.project.numbering;

import org.jspecify.annotations.NullMarked;
