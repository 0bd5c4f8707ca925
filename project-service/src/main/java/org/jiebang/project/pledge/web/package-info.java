/** 亮诺, over HTTP. */
@NullMarked
package org.jiebang.project.pledge.web;

import org.jspecify.annotations.NullMarked;
