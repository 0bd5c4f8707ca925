package org.jiebang.notification.message.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jiebang.notification.message.Content;
import org.jiebang.notification.routing.Occurrence;

/** 读取一类事件: what there is to tell of the events of some types. */
interface ContentReader {

  /** The CloudEvents types it understands. */
  Set<String> types();

  /** What there is to tell. */
  Content read(Occurrence occurrence, JsonNode data);
}
