/** Tokens as the services see them. */
@NullMarked
package org.jiebang.local.issuer;

import org.jspecify.annotations.NullMarked;
