package org.jiebang.notification.routing;

import java.util.Set;

/** 可路由之物: the event types and channels that rules may name. */
public interface Routes {

  /** The types that make messages. */
  Set<String> types();

  /** The channels beside the inbox. */
  Set<String> channels();
}
