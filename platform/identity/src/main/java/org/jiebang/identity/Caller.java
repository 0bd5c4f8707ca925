package org.jiebang.identity;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** 请求者: who sent a request, for filters; a controller takes the {@link Principal} itself. */
public final class Caller {

  private Caller() {}

  /** Who sent it; empty when nobody we know. */
  public static Optional<Principal> of(HttpRequest<?> request) {
    return request.getUserPrincipal(Authenticated.class).map(Authenticated::principal);
  }
}
