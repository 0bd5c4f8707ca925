/** How the room above is asked over HTTP. */
@NullMarked
package org.jiebang.indicator.organisation.web;

import org.jspecify.annotations.NullMarked;
