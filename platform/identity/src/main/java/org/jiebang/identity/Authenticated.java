package org.jiebang.identity;

import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.Map;

/** A principal in the form in which the framework carries it along. */
final class Authenticated implements Authentication {

  private static final long serialVersionUID = 1L;

  private final transient Principal principal;

  Authenticated(Principal principal) {
    this.principal = principal;
  }

  Principal principal() {
    return principal;
  }

  @Override
  public String getName() {
    return principal.subject();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return Map.of();
  }

  @Override
  public Collection<String> getRoles() {
    return principal.roles().stream().map(Role::claim).toList();
  }
}
