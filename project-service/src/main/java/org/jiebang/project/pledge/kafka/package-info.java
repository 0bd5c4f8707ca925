/** 亮诺, told as contract events. */
@NullMarked
package org.jiebang.project.pledge.kafka;

import org.jspecify.annotations.NullMarked;
