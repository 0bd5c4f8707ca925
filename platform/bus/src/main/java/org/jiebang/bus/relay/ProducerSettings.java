package org.jiebang.bus.relay;

import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** 生产者设置: idempotent, acknowledged by all, given up before the lease can pass. */
public final class ProducerSettings {

  private ProducerSettings() {}

  /**
   * The settings of a relay's producer.
   *
   * @param base bootstrap servers and whatever security the cluster asks for
   */
  public static Properties of(Map<?, ?> base, RelaySettings settings) {
    Properties properties = new Properties();
    properties.putAll(base);
    properties.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
    properties.put(
        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
    properties.put(ProducerConfig.LINGER_MS_CONFIG, "0");
    properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis(settings.handing().toMillis()));
    properties.put(
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis(settings.requestTimeout().toMillis()));
    properties.put(
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis(settings.deliveryTimeout().toMillis()));
    return properties;
  }

  private static String millis(long value) {
    return Long.toString(value);
  }
}
