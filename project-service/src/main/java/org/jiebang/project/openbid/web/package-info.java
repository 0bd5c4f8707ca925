/** 揭榜项目, over HTTP. */
@NullMarked
package org.jiebang.project.openbid.web;

import org.jspecify.annotations.NullMarked;
