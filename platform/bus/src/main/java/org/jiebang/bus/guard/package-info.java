/**
 * 版本守卫: what arrives is checked against the last version applied, in one transaction with its
 * effect; what cannot be processed is parked with its cause, and what comes after it waits behind
 * it.
 */
@NullMarked
package org.jiebang.bus.guard;

import org.jspecify.annotations.NullMarked;
