/** 揭榜项目, told as contract events. */
@NullMarked
package org.jiebang.project.openbid.kafka;

import org.jspecify.annotations.NullMarked;
