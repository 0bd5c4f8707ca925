@NullMarked
package org.jiebang.project.strategy;

import org.jspecify.annotations.NullMarked;
