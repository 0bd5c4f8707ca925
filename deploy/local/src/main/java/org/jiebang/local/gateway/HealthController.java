package org.jiebang.local.gateway;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** Says that the gateway itself lives; each service speaks for itself on its management port. */
@Controller("/health")
final class HealthController {

  /** In the words of the services' health endpoints. */
  record Health(String status) {}

  @Get
  Health health() {
    return new Health("UP");
  }
}
