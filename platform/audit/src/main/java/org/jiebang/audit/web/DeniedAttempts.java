package org.jiebang.audit.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jiebang.audit.RecordDeniedAttempt;
import org.jiebang.identity.Caller;
import org.jiebang.identity.Principal;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Takes down every 403 that somebody we know was given. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class DeniedAttempts {

  private static final Logger LOG = LoggerFactory.getLogger(DeniedAttempts.class);

  private final RecordDeniedAttempt denied;
  private final Scheduler blocking;

  DeniedAttempts(
      RecordDeniedAttempt denied, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.denied = denied;
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  @ResponseFilter
  Publisher<MutableHttpResponse<?>> takeDown(
      HttpRequest<?> request, MutableHttpResponse<?> response) {
    Optional<Principal> actor = Caller.of(request);
    if (response.code() != HttpStatus.FORBIDDEN.getCode() || actor.isEmpty()) {
      return Mono.just(response);
    }
    return Mono.fromRunnable(
            () -> takeDown(actor.get(), request.getMethodName(), request.getPath()))
        .subscribeOn(blocking)
        .thenReturn(response);
  }

  private void takeDown(Principal actor, String method, String path) {
    try {
      denied.record(actor, method, path);
    } catch (RuntimeException e) {
      LOG.error(
          "A denied attempt of {} at {} {} is not in the trail", actor.subject(), method, path, e);
    }
  }
}
