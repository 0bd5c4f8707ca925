@NullMarked
package org.jiebang.identity;

import org.jspecify.annotations.NullMarked;
