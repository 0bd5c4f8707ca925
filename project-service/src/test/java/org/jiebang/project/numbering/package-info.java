@NullMarked
package org.jiebang.project.numbering;

import org.jspecify.annotations.NullMarked;
