package org.jiebang.plan.ledger.web;

import io.micronaut.http.HttpResponse;
import java.util.Optional;
import java.util.function.Function;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Fact;
import org.jiebang.plan.ledger.Recorded;
import org.jiebang.refusal.NotFound;

/** 应答: what a ledger's controllers answer. */
public final class Answer {

  private Answer() {}

  /** 201 for a new entry, 200 for a changed or unchanged one; either way as it is now. */
  public static <S extends Fact, V> HttpResponse<V> to(
      Recorded<S> recorded, Function<Entry<S>, V> view) {
    V body = view.apply(recorded.entry());
    return recorded.created() ? HttpResponse.created(body) : HttpResponse.ok(body);
  }

  /** The entry, or 404. */
  public static <S extends Fact, V> V found(Optional<Entry<S>> entry, Function<Entry<S>, V> view) {
    return entry.map(view).orElseThrow(() -> new NotFound("not-found", "没有这一项"));
  }
}
