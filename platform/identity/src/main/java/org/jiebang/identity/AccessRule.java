package org.jiebang.identity;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.util.PathMatcher;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * 默认须登录: everything needs a token but what is listed, a handler marked {@code @Secured} as
 * anonymous, and the management endpoints that are not sensitive.
 */
@Singleton
final class AccessRule implements SecurityRule<HttpRequest<?>> {

  /** After the rules that know more: annotations and endpoints. */
  private static final int ORDER = 10_000;

  private final List<String> anonymous;

  AccessRule(
      @Property(name = "jiebang.identity.anonymous", defaultValue = "/api/*/openapi.yml")
          List<String> anonymous) {
    this.anonymous = List.copyOf(anonymous);
  }

  @Override
  public Publisher<SecurityRuleResult> check(
      HttpRequest<?> request, @Nullable Authentication authentication) {
    boolean open =
        authentication != null
            || anonymous.stream()
                .anyMatch(pattern -> PathMatcher.ANT.matches(pattern, request.getPath()));
    return Mono.just(open ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
  }

  @Override
  public int getOrder() {
    return ORDER;
  }
}
