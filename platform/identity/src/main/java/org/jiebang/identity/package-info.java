/** 身份: who asks, in which role, and what of the hospital they may see. */
@NullMarked
package org.jiebang.identity;

import org.jspecify.annotations.NullMarked;
