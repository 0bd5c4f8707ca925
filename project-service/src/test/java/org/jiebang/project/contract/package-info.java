@NullMarked
package org.jiebang.project.contract;

import org.jspecify.annotations.NullMarked;
