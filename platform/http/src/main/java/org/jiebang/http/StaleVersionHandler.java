package org.jiebang.http;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Answers a write that came too late: somebody else stored a newer version first. */
@Singleton
@Produces(Problem.MEDIA_TYPE)
final class StaleVersionHandler
    implements ExceptionHandler<OptimisticLockException, HttpResponse<?>> {

  private final ErrorResponseProcessor<?> problems;

  StaleVersionHandler(ErrorResponseProcessor<?> problems) {
    this.problems = problems;
  }

  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, OptimisticLockException stale) {
    return problems.processResponse(
        ErrorContext.builder(request).cause(stale).build(),
        HttpResponse.status(HttpStatus.CONFLICT));
  }
}
