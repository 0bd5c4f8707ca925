@NullMarked
package org.jiebang.http;

import org.jspecify.annotations.NullMarked;
