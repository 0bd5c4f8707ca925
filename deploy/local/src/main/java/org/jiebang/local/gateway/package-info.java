/**
 * The one door on one machine: forwards to the services what their HTTPRoutes forward in a cluster,
 * and serves the console.
 */
@NullMarked
package org.jiebang.local.gateway;

import org.jspecify.annotations.NullMarked;
