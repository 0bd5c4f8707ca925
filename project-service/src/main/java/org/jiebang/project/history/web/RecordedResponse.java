package org.jiebang.project.history.web;

import io.micronaut.http.HttpResponse;
import org.jiebang.project.history.Recorded;

/** 补录应答: 201 for what is new, 200 for what was corrected or known already. */
public final class RecordedResponse {

  private RecordedResponse() {}

  /** The view with the status that fits. */
  public static <V> HttpResponse<V> of(Recorded<?> recorded, V view) {
    return recorded.isNew() ? HttpResponse.created(view) : HttpResponse.ok(view);
  }
}
