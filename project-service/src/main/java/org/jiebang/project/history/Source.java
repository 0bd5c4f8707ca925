package org.jiebang.project.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 出处: where a recorded fact stands in print. History is never recorded without one.
 *
 * @param document the document's short code
 * @param documentNumber 文号, where the document bears one
 * @param body who decided or issued it
 * @param date the day it bears
 * @param at the heading or row, as printed
 */
public record Source(
    String document,
    @Nullable String documentNumber,
    String body,
    LocalDate date,
    @Nullable String at) {

  /** Refuses a source that names no document or no body. */
  public Source {
    if (document.isBlank() || body.isBlank()) {
      throw new IllegalArgumentException("A source names its document and its body");
    }
  }
}
