/** 计划 over HTTP. */
@NullMarked
package org.jiebang.plan.plantree.web;

import org.jspecify.annotations.NullMarked;
