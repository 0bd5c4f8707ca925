@NullMarked
package org.jiebang.project.pledge;

import org.jspecify.annotations.NullMarked;
