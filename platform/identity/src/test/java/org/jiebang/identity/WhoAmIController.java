package org.jiebang.identity;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Says who asks. */
@Controller
class WhoAmIController {

  record Answer(Principal principal) {}

  @Get("/me")
  Answer me(Principal principal) {
    return new Answer(principal);
  }

  @Get("/trace")
  String trace(Principal principal) {
    return String.valueOf(MDC.get("traceId"));
  }

  @Post("/office-only")
  String officeOnly(Principal principal, @Body Map<String, String> body) {
    principal.require(Role.OFFICE);
    return "done";
  }

  @Secured("nobody-has-this")
  @Get("/closed")
  String closed() {
    return "never";
  }

  @Secured(SecurityRule.IS_ANONYMOUS)
  @Get("/open")
  String open(@Nullable Principal principal) {
    return principal == null ? "anonymous" : principal.subject();
  }

  @Secured(SecurityRule.IS_ANONYMOUS)
  @Get("/open-by-mistake")
  String openByMistake(Principal principal) {
    return principal.subject();
  }

  @Get("/api/x/openapi.yml")
  String openApi() {
    return "openapi: 3.1.0";
  }

  @Get("/api/x/openapi.yml/more")
  String more() {
    return "not listed";
  }
}
