package org.jiebang.notification.message;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiebang.notification.routing.Routes;

/** 可路由之物: what this release understands. */
@Singleton
class MessageRoutes implements Routes {

  private final Contents contents;
  private final Set<String> channels;

  MessageRoutes(Contents contents, List<Channel> channels) {
    this.contents = contents;
    this.channels = channels.stream().map(Channel::name).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> types() {
    return contents.types();
  }

  @Override
  public Set<String> channels() {
    return channels;
  }
}
