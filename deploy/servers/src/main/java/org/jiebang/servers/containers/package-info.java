/**
 * The same two servers as containers. The only code that meets Testcontainers: without them on the
 * class path nothing here is ever loaded.
 */
@NullMarked
package org.jiebang.servers.containers;

import org.jspecify.annotations.NullMarked;
