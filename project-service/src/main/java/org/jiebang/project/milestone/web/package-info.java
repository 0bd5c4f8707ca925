/** 里程碑, over HTTP. */
@NullMarked
package org.jiebang.project.milestone.web;

import org.jspecify.annotations.NullMarked;
