/**
 * 转发: one leader per service reads the outbox in order and sends it to Kafka, one record in flight
 * per key.
 */
@NullMarked
package org.jiebang.bus.relay;

import org.jspecify.annotations.NullMarked;
