package org.jiebang.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Verifies the bearer token of each request.
 *
 * <p>Micronaut's own JWKS support asks again for an unknown key only when its cache has expired, so
 * a rotated key is refused until then; hence {@link IssuerKeys}. Fetching them blocks, so it is
 * done off the event loop.
 */
@Singleton
final class BearerTokens implements TokenValidator<HttpRequest<?>> {

  private final TokenVerifier verifier;
  private final Scheduler blocking;

  BearerTokens(TokenVerifier verifier, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.verifier = verifier;
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  @Override
  public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
    return Mono.fromCallable(() -> verifier.verify(token))
        .flatMap(Mono::justOrEmpty)
        .<Authentication>map(Authenticated::new)
        .subscribeOn(blocking);
  }
}
