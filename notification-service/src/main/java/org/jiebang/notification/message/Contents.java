package org.jiebang.notification.message;

import java.util.Set;
import org.jiebang.notification.routing.Occurrence;

/** 内容读取: understands the payloads of the events that make messages. */
public interface Contents {

  /** The event types that make messages. */
  Set<String> types();

  /**
   * What there is to tell of an event.
   *
   * @throws org.jiebang.bus.UnprocessableEvent when the payload breaks its contract
   */
  Content read(Occurrence occurrence, String payload);
}
