package org.jiebang.http;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Map;

/** Puts the trace id on every log line of a request, also on other threads that work for it. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class TraceIdFilter {

  /** After the tracing filter, so that its span is there, and before security, which may refuse. */
  @RequestFilter
  @Order(TraceIdFilter.ORDER)
  void label(HttpRequest<?> request, MutablePropagatedContext context) {
    context.add(new MdcPropagationContext(Map.of(TraceId.KEY, TraceId.of(request))));
  }

  static final int ORDER = 20_000;

  static {
    assert ServerFilterPhase.TRACING.order() < ORDER && ORDER < ServerFilterPhase.SECURITY.order();
  }
}
