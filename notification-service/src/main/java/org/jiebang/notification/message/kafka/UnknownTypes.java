package org.jiebang.notification.message.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 未知类型: counts records of types this release has not heard of. They are no error and make no
 * message.
 */
@Singleton
class UnknownTypes {

  private static final Logger log = LoggerFactory.getLogger(UnknownTypes.class);

  private final ToldEvents told;
  private final MeterRegistry meters;

  UnknownTypes(ToldEvents told, MeterRegistry meters) {
    this.told = told;
    this.meters = meters;
  }

  void count(List<ConsumerRecord<byte[], byte[]>> records) {
    for (ConsumerRecord<byte[], byte[]> each : records) {
      Header type = each.headers().lastHeader("ce_type");
      if (type != null && !told.types().contains(text(type))) {
        log.debug("No message is made of {}", text(type));
        meters.counter("jiebang.notification.events.unknown").increment();
      }
    }
  }

  private static String text(Header header) {
    return new String(header.value(), StandardCharsets.UTF_8);
  }
}
