package org.jiebang.bus.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.ApplicationContext;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jiebang.bus.probe.Counters;
import org.jiebang.bus.probe.Probe;
import org.jiebang.bus.probe.Records;
import org.jiebang.bus.probe.TopicWatch;
import org.jiebang.servers.TestServers;
import org.junit.jupiter.api.Test;

class TraceIT {

  private final TopicWatch topics = new TopicWatch(TestServers.kafka().bootstrapServers());
  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final OpenTelemetry telemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(spans))
                  .build())
          .build();

  @Test
  void aTraceGoesThroughOutboxAndTopicIntoTheConsumersSpan() {
    UUID counter = UuidCreator.getTimeOrderedEpoch();
    Span command = telemetry.getTracer("test").spanBuilder("command").startSpan();

    try (ApplicationContext replica = run(Probe.of("trace").listening())) {
      try (Scope scope = command.makeCurrent()) {
        replica.getBean(Counters.class).raise(counter);
      } finally {
        command.end();
      }

      SpanData consumed = consumed().get(0);
      assertThat(consumed.getTraceId()).isEqualTo(command.getSpanContext().getTraceId());
      assertThat(consumed.getParentSpanId()).isEqualTo(command.getSpanContext().getSpanId());
      assertThat(TopicWatch.header(topics.records("trace.events.v1").get(0), "ce_traceparent"))
          .contains(command.getSpanContext().getTraceId());
    }
  }

  @Test
  void aMalformedTraceIsReplacedByANewOne() throws Exception {
    UUID counter = UuidCreator.getTimeOrderedEpoch();

    try (ApplicationContext replica = run(Probe.of("badtrace").withoutRelay().listening());
        var producer = topics.producer()) {
      producer
          .send(
              Records.event("badtrace", counter, 1)
                  .header("ce_traceparent", "00-xyz-<script>-01")
                  .own())
          .get();

      assertThat(consumed().get(0).getParentSpanContext().isValid()).isFalse();
      assertThat(consumed().get(0).getSpanContext().isValid()).isTrue();
    }
  }

  private List<SpanData> consumed() {
    await().atMost(Duration.ofSeconds(30)).until(() -> !ofConsumers().isEmpty());
    return ofConsumers();
  }

  private List<SpanData> ofConsumers() {
    return spans.getFinishedSpanItems().stream()
        .filter(span -> span.getKind() == SpanKind.CONSUMER)
        .toList();
  }

  private ApplicationContext run(Probe probe) {
    return ApplicationContext.builder()
        .properties(probe.properties())
        .singletons(telemetry)
        .start();
  }
}
