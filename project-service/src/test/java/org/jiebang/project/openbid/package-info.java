@NullMarked
package org.jiebang.project.openbid;

import org.jspecify.annotations.NullMarked;
