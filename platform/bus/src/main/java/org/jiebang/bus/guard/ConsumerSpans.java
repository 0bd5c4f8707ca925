package org.jiebang.bus.guard;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 链路: the span of one record's processing goes on in the trace that caused it. */
final class ConsumerSpans {

  private static final TextMapGetter<RawRecord> ATTRIBUTES =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(RawRecord raw) {
          return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable RawRecord raw, String key) {
          return raw == null ? null : RecordHeaders.text(raw, "ce_" + key);
        }
      };

  private final Tracer tracer;

  ConsumerSpans(OpenTelemetry telemetry) {
    this.tracer = telemetry.getTracer("org.jiebang.bus");
  }

  Span start(String consumer, RawRecord raw) {
    Context caused =
        W3CTraceContextPropagator.getInstance().extract(Context.root(), raw, ATTRIBUTES);
    return tracer
        .spanBuilder(consumer + " process")
        .setSpanKind(SpanKind.CONSUMER)
        .setParent(caused)
        .setAttribute("messaging.destination.name", raw.topic())
        .startSpan();
  }
}
