/**
 * 计划树: plans and annual plans, their headings, key tasks and statements, and who answers for each.
 */
@NullMarked
package org.jiebang.plan.plantree;

import org.jspecify.annotations.NullMarked;
