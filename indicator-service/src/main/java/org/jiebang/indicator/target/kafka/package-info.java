/** How the room above speaks and listens on the bus. */
@NullMarked
package org.jiebang.indicator.target.kafka;

import org.jspecify.annotations.NullMarked;
