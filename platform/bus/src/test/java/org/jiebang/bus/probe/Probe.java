package org.jiebang.bus.probe;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jiebang.bus.fixture.BusFixture;

/** One replica of the probe service. */
public final class Probe {

  private Probe() {}

  /** A replica on a fresh database whose listener hears everything from the beginning. */
  public static ApplicationContext listening(Map<String, String> more) {
    Map<String, Object> properties = new HashMap<>(BusFixture.properties("probe"));
    properties.put("probe.listens", "true");
    properties.put("probe.group", "probe-" + UUID.randomUUID());
    properties.putAll(more);
    return ApplicationContext.run(properties);
  }
}
