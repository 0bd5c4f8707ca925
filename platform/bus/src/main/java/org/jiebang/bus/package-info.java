/**
 * 事件总线: what leaves a service goes through journal, outbox and relay; what arrives goes through the
 * guard or is parked; what falls due is swept.
 *
 * <p>To the outside events arrive at least once, with stable ids and gap-free numbering; inside,
 * each has exactly one effect.
 */
@NullMarked
package org.jiebang.bus;

import org.jspecify.annotations.NullMarked;
