/**
 * A real OIDC issuer for one machine: it asks for no passwords, and therefore answers on the
 * loopback interface alone.
 */
@NullMarked
package org.jiebang.local.issuer;

import org.jspecify.annotations.NullMarked;
