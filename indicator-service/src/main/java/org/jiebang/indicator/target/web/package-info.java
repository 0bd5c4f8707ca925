/** How the room above is asked over HTTP. */
@NullMarked
package org.jiebang.indicator.target.web;

import org.jspecify.annotations.NullMarked;
