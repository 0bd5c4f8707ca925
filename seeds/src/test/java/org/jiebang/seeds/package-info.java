/** The seeds hold together, and their counts are the documents'. */
@NullMarked
package org.jiebang.seeds;

import org.jspecify.annotations.NullMarked;
