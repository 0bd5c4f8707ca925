/** 亮诺: what members of the leadership promised in public. */
@NullMarked
package org.jiebang.project.pledge;

import org.jspecify.annotations.NullMarked;
