package org.jiebang.http;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Gives every error answer of the server, whoever made it, the form of a {@link Problem}. */
@Singleton
final class ProblemResponses implements ErrorResponseProcessor<Problem> {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);

  @Override
  @SuppressWarnings("unchecked")
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpRequest<?> request = context.getRequest();
    @Nullable Throwable cause = context.getRootCause().orElse(null);
    Problem problem = Diagnosis.of(cause, response.code(), TraceId.of(request));
    if (problem.status() == ProblemCode.INTERNAL_ERROR.status() && cause != null) {
      log(problem, request, cause);
    }
    response.status(problem.status());
    if (request.getMethod() == HttpMethod.HEAD) {
      return (MutableHttpResponse<Problem>) response;
    }
    return response.contentType(Problem.MEDIA_TYPE).body(problem);
  }

  /** The request's own log context may be gone by now. */
  private static void log(Problem problem, HttpRequest<?> request, Throwable cause) {
    MDC.put(TraceId.KEY, problem.traceId());
    try {
      LOG.error("Unexpected error at {} {}", request.getMethodName(), request.getPath(), cause);
    } finally {
      MDC.remove(TraceId.KEY);
    }
  }
}
