package org.jiebang.plan;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** 计划服务, started by {@code java -jar plan-service.jar}. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Jiebang plan service (揭榜 计划服务)",
            version = "v1",
            description = "Organisation, working calendar, documents, plans and findings."))
public final class Application {

  private Application() {}

  /** Starts the service. */
  public static void main(String[] args) {
    Micronaut.run(Application.class, args);
  }
}
