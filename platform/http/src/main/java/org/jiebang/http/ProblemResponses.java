package org.jiebang.http;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Gives every error answer of the server, whoever made it, the form of a {@link Problem}. */
@Singleton
final class ProblemResponses implements ErrorResponseProcessor<Problem> {

  @Override
  @SuppressWarnings("unchecked")
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    Problem problem =
        Diagnosis.of(
            context.getRootCause().orElse(null), response.code(), TraceId.of(context.getRequest()));
    response.status(problem.status());
    if (context.getRequest().getMethod() == HttpMethod.HEAD) {
      return (MutableHttpResponse<Problem>) response;
    }
    return response.contentType(Problem.MEDIA_TYPE).body(problem);
  }
}
