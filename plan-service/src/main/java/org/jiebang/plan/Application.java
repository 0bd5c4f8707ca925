package org.jiebang.plan;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** 计划服务, started by {@code java -jar plan-service.jar}. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Jiebang plan service (揭榜 计划服务)",
            version = "v1",
            description = "Organisation, working calendar, documents, plans and findings."),
    security = @SecurityRequirement(name = "token"))
@SecurityScheme(
    name = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT")
public final class Application {

  private Application() {}

  /** Starts the service. */
  public static void main(String[] args) {
    Micronaut.run(Application.class, args);
  }
}
