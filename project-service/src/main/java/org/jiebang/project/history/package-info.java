/** 补录: what happened before the system came, with the document that states it. */
@NullMarked
package org.jiebang.project.history;

import org.jspecify.annotations.NullMarked;
