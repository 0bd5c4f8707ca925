package org.jiebang.http;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Reads a {@link PageRequest} from {@code ?page=&size=}. */
@Singleton
final class PageRequestBinder implements TypedRequestArgumentBinder<PageRequest> {

  @Override
  public Argument<PageRequest> argumentType() {
    return Argument.of(PageRequest.class);
  }

  @Override
  public BindingResult<PageRequest> bind(
      ArgumentConversionContext<PageRequest> context, HttpRequest<?> request) {
    PageRequest wanted =
        new PageRequest(
            number("page", request.getParameters().get("page"), 0),
            number("size", request.getParameters().get("size"), PageRequest.USUAL));
    return () -> Optional.of(wanted);
  }

  private static int number(String name, @Nullable String text, int usual) {
    if (text == null) {
      return usual;
    }
    if (!text.matches("\\d{1,9}")) {
      throw new InvalidInput(
          ProblemCode.INVALID_PARAMETER.code(),
          ProblemCode.INVALID_PARAMETER.detail(),
          new FieldError(name, "not-a-number", "须为非负整数。"));
    }
    return Integer.parseInt(text);
  }
}
