/**
 * 看板: a read model of one period, each indicator with the hospital's value, its campuses' and what
 * documents state beside them.
 */
@NullMarked
package org.jiebang.indicator.board;

import org.jspecify.annotations.NullMarked;
