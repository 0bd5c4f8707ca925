/**
 * 补录: results that a document states without their components. They are shown beside the reported
 * ones and never added up with them.
 */
@NullMarked
package org.jiebang.indicator.history;

import org.jspecify.annotations.NullMarked;
