/** 真服务: the service on real servers, for the tests at its edges. */
@NullMarked
package org.jiebang.project.live;

import org.jspecify.annotations.NullMarked;
