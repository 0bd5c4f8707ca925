/** 通知服务: who is told what, when, through which channel; others decide that someone is told. */
@NullMarked
package org.jiebang.notification;

import org.jspecify.annotations.NullMarked;
