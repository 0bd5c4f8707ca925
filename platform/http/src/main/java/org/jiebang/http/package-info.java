/** 接口约定: how every service answers over HTTP. */
@NullMarked
package org.jiebang.http;

import org.jspecify.annotations.NullMarked;
