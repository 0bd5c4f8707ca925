@NullMarked
package org.jiebang.project;

import org.jspecify.annotations.NullMarked;
