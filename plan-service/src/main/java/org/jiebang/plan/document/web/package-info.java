/** 文件 over HTTP. */
@NullMarked
package org.jiebang.plan.document.web;

import org.jspecify.annotations.NullMarked;
