package org.jiebang.local.gateway;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request from a caller to a service and the answer, as the two connections it uses. */
final class Exchange {

  private final String id = UUID.randomUUID().toString();
  private final Channel caller;
  private final ChannelFutureListener callerGone = closed -> abandon();
  private @Nullable Channel service;
  private boolean abandoned;
  private boolean over;

  Exchange(Channel caller) {
    this.caller = caller;
    caller.closeFuture().addListener(callerGone);
  }

  String id() {
    return id;
  }

  /** The request is on its way over this connection. */
  synchronized void leadsTo(Channel connection) {
    service = connection;
    if (abandoned) {
      hangUp(connection);
    }
  }

  /** Nobody waits for the rest of the answer, so the service need not give it. */
  synchronized void abandon() {
    abandoned = true;
    if (service != null && !over) {
      hangUp(service);
    }
  }

  /** The answer is complete; the connection to the service may now be another exchange's. */
  synchronized void over() {
    over = true;
    caller.closeFuture().removeListener(callerGone);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // Whether it was closed already does not matter.
  private static void hangUp(Channel connection) {
    connection.close();
  }
}
