package org.jiebang.http;

import io.micronaut.http.HttpRequest;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.security.SecureRandom;
import java.util.HexFormat;

/** 追踪编号: what ties an answer to the log lines of its request. */
final class TraceId {

  /** The name under which log lines carry it. */
  static final String KEY = "traceId";

  private static final String ATTRIBUTE = "org.jiebang.http.traceId";
  private static final SecureRandom RANDOM = new SecureRandom();

  private TraceId() {}

  /** The id of the request's trace; without tracing, one made for this request. */
  static String of(HttpRequest<?> request) {
    return request
        .getAttribute(ATTRIBUTE, String.class)
        .orElseGet(
            () -> {
              String id = traced();
              request.setAttribute(ATTRIBUTE, id);
              return id;
            });
  }

  private static String traced() {
    SpanContext span = Span.current().getSpanContext();
    if (span.isValid()) {
      return span.getTraceId();
    }
    byte[] id = new byte[16];
    RANDOM.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }
}
