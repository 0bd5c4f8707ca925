@NullMarked
package org.jiebang.plan.document;

import org.jspecify.annotations.NullMarked;
