/**
 * 汇总: components added up over campuses and time, with how complete they are, and the light that a
 * stated rule gives them. Recalculated by the events of submissions, never by the report itself.
 */
@NullMarked
package org.jiebang.indicator.rollup;

import org.jspecify.annotations.NullMarked;
