@NullMarked
package org.jiebang.project.organisation;

import org.jspecify.annotations.NullMarked;
