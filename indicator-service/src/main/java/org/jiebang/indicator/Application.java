package org.jiebang.indicator;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** 指标服务, as one process. */
@OpenAPIDefinition(info = @Info(title = "揭榜 · 指标服务", version = "1"))
public final class Application {

  private Application() {}

  /** Starts the service. */
  public static void main(String[] arguments) {
    Micronaut.run(Application.class, arguments);
  }
}
