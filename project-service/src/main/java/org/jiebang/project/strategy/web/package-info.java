/** 榜单, over HTTP. */
@NullMarked
package org.jiebang.project.strategy.web;

import org.jspecify.annotations.NullMarked;
