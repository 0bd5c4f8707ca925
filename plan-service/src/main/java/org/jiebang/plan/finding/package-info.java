/** 文件疑点: where a document contradicts itself or leaves something open, kept as it was found. */
@NullMarked
package org.jiebang.plan.finding;

import org.jspecify.annotations.NullMarked;
