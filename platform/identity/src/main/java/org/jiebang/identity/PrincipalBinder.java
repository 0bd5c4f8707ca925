package org.jiebang.identity;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.AuthorizationException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a controller its {@link Principal}. */
@Singleton
final class PrincipalBinder implements TypedRequestArgumentBinder<Principal> {

  @Override
  public Argument<Principal> argumentType() {
    return Argument.of(Principal.class);
  }

  @Override
  public BindingResult<Principal> bind(
      ArgumentConversionContext<Principal> context, HttpRequest<?> request) {
    Optional<Principal> principal = Caller.of(request);
    if (principal.isEmpty() && !context.getArgument().isNullable()) {
      throw new AuthorizationException(null);
    }
    return () -> principal;
  }
}
