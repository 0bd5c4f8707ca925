package org.jiebang.local.gateway;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Turns what the framework refuses, such as an unknown path, into the same problem documents as
 * everything else.
 */
@Singleton
@Primary
final class ProblemResponses implements ErrorResponseProcessor<Problem> {

  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    Problem problem = problem(context, HttpStatus.valueOf(response.code()));
    return response.contentType(MediaType.APPLICATION_JSON_PROBLEM).body(problem);
  }

  private static Problem problem(ErrorContext context, HttpStatus status) {
    if (status == HttpStatus.REQUEST_ENTITY_TOO_LARGE) {
      return Problem.tooLarge();
    }
    if (status == HttpStatus.NOT_FOUND) {
      return new Problem(
          "not-found", status, "没有这个地址", "网关不认识 %s。".formatted(context.getRequest().getPath()));
    }
    return new Problem(code(status), status, status.getReason(), status.getReason());
  }

  private static String code(HttpStatus status) {
    return status.getReason().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
