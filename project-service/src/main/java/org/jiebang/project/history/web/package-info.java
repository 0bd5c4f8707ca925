/** 补录, over HTTP: what all recordings have in common. */
@NullMarked
package org.jiebang.project.history.web;

import org.jspecify.annotations.NullMarked;
