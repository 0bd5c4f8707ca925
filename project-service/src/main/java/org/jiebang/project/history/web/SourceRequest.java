package org.jiebang.project.history.web;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiebang.project.history.Source;
import org.jspecify.annotations.Nullable;

/** 出处, as sent: no history without document, body and date. */
@Introspected
public record SourceRequest(
    @NotBlank @Size(max = 50) String document,
    @Nullable @Size(max = 100) String documentNumber,
    @NotBlank @Size(max = 200) String body,
    LocalDate date,
    @Nullable @Size(max = 200) String at) {

  /** The source it states. */
  public Source source() {
    return new Source(document, documentNumber, body, date, at);
  }
}
