package org.jiebang.http;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/**
 * What every service starts from, so that none forgets it: bodies of a megabyte at most, and
 * records read by {@link StrictJson} alone. A service's own configuration comes after and may
 * differ.
 */
@ContextConfigurer
public final class HttpDefaults implements ApplicationContextConfigurer {

  /** Before every other source, which therefore overrides it. */
  private static final int FIRST = Integer.MIN_VALUE;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(
        PropertySource.of(
            "jiebang-http",
            Map.of(
                "micronaut.server.max-request-size",
                StrictJson.DOCUMENT,
                // Introspected records would be read past the mapper's rules for required fields.
                "jackson.bean-introspection-module",
                false),
            FIRST));
  }
}
