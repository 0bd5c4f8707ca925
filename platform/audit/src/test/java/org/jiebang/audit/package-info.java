@NullMarked
package org.jiebang.audit;

import org.jspecify.annotations.NullMarked;
