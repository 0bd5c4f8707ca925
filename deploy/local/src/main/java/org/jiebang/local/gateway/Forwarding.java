package org.jiebang.local.gateway;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.client.ProxyHttpClient;
import io.micronaut.http.filter.HttpServerFilter;
import io.micronaut.http.filter.ServerFilterChain;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Hands every request of the APIs on to the service it is for, and streams the answer back. */
@Filter("/api/**")
final class Forwarding implements HttpServerFilter {

  private final Routes routes;
  private final ProxyHttpClient client;
  private final Exchanges exchanges;
  private final Duration answerWithin;

  Forwarding(
      Routes routes,
      ProxyHttpClient client,
      Exchanges exchanges,
      @Value("${gateway.answer-within}") Duration answerWithin) {
    this.routes = routes;
    this.client = client;
    this.exchanges = exchanges;
    this.answerWithin = answerWithin;
  }

  @Override
  public Publisher<MutableHttpResponse<?>> doFilter(
      HttpRequest<?> request, ServerFilterChain chain) {
    return routes
        .leading(request.getPath())
        .<Publisher<MutableHttpResponse<?>>>map(route -> forward(request, route))
        .orElseGet(() -> chain.proceed(request));
  }

  private Publisher<MutableHttpResponse<?>> forward(HttpRequest<?> request, Route route) {
    MutableHttpRequest<?> onward = request.mutate().uri(route.onward(request.getUri()));
    boolean lastOfConnection = ForwardedHeaders.closeConnection(request.getHeaders());
    ForwardedHeaders.cleanse(onward.getHeaders());
    Exchange exchange = exchanges.begin(request, onward);
    // The limit is on the head of the answer: what streams may stream for hours.
    return Mono.<MutableHttpResponse<?>>from(client.proxy(onward))
        .timeout(answerWithin)
        .doOnNext(response -> ForwardedHeaders.removeHopByHop(response.getHeaders()))
        .doOnError(failure -> exchanges.failed(exchange))
        .onErrorResume(failure -> Mono.just(Problem.of(failure, route).asResponse()))
        .doOnNext(
            response -> ForwardedHeaders.announceEnd(response.getHeaders(), lastOfConnection));
  }
}
