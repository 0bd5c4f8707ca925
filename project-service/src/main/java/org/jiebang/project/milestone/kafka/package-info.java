/** 里程碑, told as contract events. */
@NullMarked
package org.jiebang.project.milestone.kafka;

import org.jspecify.annotations.NullMarked;
