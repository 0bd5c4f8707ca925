package org.jiebang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.Refusal;

/** Asserts what is refused, by code and field. */
public final class Refusals {

  private Refusals() {}

  public static void assertRefused(ThrowingCallable command, String code, String... fields) {
    Refusal refusal = catchThrowableOfType(Refusal.class, command);
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.fields()).extracting(FieldError::field).isEqualTo(List.of(fields));
  }
}
