package org.jiebang.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers 503 while nobody can be recognised: a 401 would have people log in again for nothing. */
@Singleton
final class IssuerUnreachableHandler
    implements ExceptionHandler<IssuerUnreachable, HttpResponse<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(IssuerUnreachableHandler.class);

  private final ErrorResponseProcessor<?> problems;

  IssuerUnreachableHandler(ErrorResponseProcessor<?> problems) {
    this.problems = problems;
  }

  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, IssuerUnreachable unreachable) {
    LOG.error("The issuer's keys cannot be had", unreachable);
    return problems.processResponse(
        ErrorContext.builder(request).cause(unreachable).build(),
        HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE));
  }
}
