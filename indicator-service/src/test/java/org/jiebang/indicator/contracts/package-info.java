/** What the service promises its readers, and what it reads of others. */
@NullMarked
package org.jiebang.indicator.contracts;

import org.jspecify.annotations.NullMarked;
