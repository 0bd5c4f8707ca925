package org.jiebang.local.gateway;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.netty.NettyClientCustomizer;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.LastHttpContent;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows which connection to a service serves which caller, and closes it when the caller leaves.
 * Micronaut's client would go on reading the answer to the end so that it can use the connection
 * again, and a stream of events has no end: the service would count a reader who left long ago.
 * (Mended in later versions of Micronaut by its pull request 13261.)
 */
@Singleton
final class Exchanges implements BeanCreatedEventListener<NettyClientCustomizer.Registry> {

  /**
   * Never leaves this process: it names the exchange between our filter and our end of the
   * connection.
   */
  private static final String HEADER = "X-Jiebang-Exchange";

  private final Map<String, Exchange> beginning = new ConcurrentHashMap<>();

  Exchange begin(HttpRequest<?> request, MutableHttpRequest<?> onward) {
    Exchange exchange =
        new Exchange(((NettyHttpRequest<?>) request).getChannelHandlerContext().channel());
    beginning.put(exchange.id(), exchange);
    onward.getHeaders().set(HEADER, exchange.id());
    return exchange;
  }

  void failed(Exchange exchange) {
    beginning.remove(exchange.id());
    exchange.abandon();
  }

  @Override
  public NettyClientCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyClientCustomizer.Registry> event) {
    event.getBean().register(new Customizer(null));
    return event.getBean();
  }

  private final class Customizer implements NettyClientCustomizer {

    private final @Nullable Channel channel;

    Customizer(@Nullable Channel channel) {
      this.channel = channel;
    }

    @Override
    public NettyClientCustomizer specializeForChannel(Channel connection, ChannelRole role) {
      return new Customizer(connection);
    }

    @Override
    public void onStreamPipelineBuilt() {
      if (channel != null) {
        channel.pipeline().addLast(new Connection());
      }
    }
  }

  /** Our end of a connection to a service. */
  private final class Connection extends ChannelDuplexHandler {

    private @Nullable Exchange current;
    private boolean interim;

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
        throws Exception {
      if (message instanceof io.netty.handler.codec.http.HttpRequest request) {
        String id = request.headers().get(HEADER, "");
        request.headers().remove(HEADER);
        current = beginning.remove(id);
        if (current != null) {
          current.leadsTo(context.channel());
        }
      }
      super.write(context, message, promise);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      if (message instanceof HttpResponse response) {
        interim = response.status().equals(HttpResponseStatus.CONTINUE);
      }
      if (message instanceof LastHttpContent && !interim && current != null) {
        current.over();
        current = null;
      }
      context.fireChannelRead(message);
    }
  }
}
