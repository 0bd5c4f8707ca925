/** 文件: official documents, who decided them, and what was issued when. */
@NullMarked
package org.jiebang.plan.document;

import org.jspecify.annotations.NullMarked;
