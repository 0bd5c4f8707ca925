/** How the room above is asked over HTTP. */
@NullMarked
package org.jiebang.indicator.board.web;

import org.jspecify.annotations.NullMarked;
