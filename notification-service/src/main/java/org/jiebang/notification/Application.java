package org.jiebang.notification;

import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import jakarta.inject.Singleton;
import java.time.Clock;

/** 通知服务. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "notification-service",
            version = "v1",
            description = "路由、收件箱、实时推送与邮件。Errors are application/problem+json with a stable code."),
    security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
    name = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT")
@Factory
public class Application {

  /** Starts the service. */
  public static void main(String[] args) {
    Micronaut.run(Application.class, args);
  }

  /** The system's time: when messages are made, read and sent. */
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
