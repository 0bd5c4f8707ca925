/** What runs in the broker's own process: the only code that meets Kafka's server classes. */
@NullMarked
package org.jiebang.servers.broker;

import org.jspecify.annotations.NullMarked;
