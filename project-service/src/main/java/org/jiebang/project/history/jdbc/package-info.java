/** 补录内容, kept as JSON. */
@NullMarked
package org.jiebang.project.history.jdbc;

import org.jspecify.annotations.NullMarked;
