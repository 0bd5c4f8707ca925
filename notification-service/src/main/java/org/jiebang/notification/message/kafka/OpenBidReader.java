package org.jiebang.notification.message.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.jiebang.notification.message.Content;
import org.jiebang.notification.message.Topic;
import org.jiebang.notification.routing.Occurrence;
import org.jspecify.annotations.Nullable;

/** 发榜事件: an open bid was posted. */
@Singleton
class OpenBidReader implements ContentReader {

  @Override
  public Set<String> types() {
    return Set.of("jiebang.project.open-bid-posted.v1");
  }

  @Override
  public Content read(Occurrence occurrence, JsonNode data) {
    OpenBid openBid = Payload.as(OpenBid.class, data);
    String code = Payload.present("code", openBid.code());
    String name = Payload.present("name", openBid.name());
    return new Content(
        new Topic("open-bid", code, name),
        new Facts().with("openBid", name).with("openBidCode", code).all(),
        "/open-bids/" + code,
        Map.of(),
        openBid.demonstration(),
        openBid.history());
  }

  /** 揭榜项目, as far as a message tells it. */
  record OpenBid(
      @Nullable String code, @Nullable String name, boolean demonstration, boolean history) {}
}
