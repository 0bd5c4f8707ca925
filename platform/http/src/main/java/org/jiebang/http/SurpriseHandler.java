package org.jiebang.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Answers what nobody expected. The server would log it without the trace id. */
@Singleton
@Produces(Problem.MEDIA_TYPE)
final class SurpriseHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

  private final ErrorResponseProcessor<?> problems;

  SurpriseHandler(ErrorResponseProcessor<?> problems) {
    this.problems = problems;
  }

  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, Throwable surprise) {
    return problems.processResponse(
        ErrorContext.builder(request).cause(surprise).build(), HttpResponse.serverError());
  }
}
