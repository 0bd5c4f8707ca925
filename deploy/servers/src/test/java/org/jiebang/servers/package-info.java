/** The servers as others will meet them: started, killed, crowded out and cut off for real. */
@NullMarked
package org.jiebang.servers;

import org.jspecify.annotations.NullMarked;
