/** 文件疑点 over HTTP. */
@NullMarked
package org.jiebang.plan.finding.web;

import org.jspecify.annotations.NullMarked;
