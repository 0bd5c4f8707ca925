/** 指标服务: what is measured, what was promised, what was reached, and with which light. */
@NullMarked
package org.jiebang.indicator;

import org.jspecify.annotations.NullMarked;
