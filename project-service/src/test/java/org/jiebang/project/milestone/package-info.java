@NullMarked
package org.jiebang.project.milestone;

import org.jspecify.annotations.NullMarked;
