package org.jiebang.notification.routing.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jiebang.notification.routing.Effect;
import org.jiebang.notification.routing.RoutingRule;
import org.jiebang.notification.routing.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * 规则表, as shown and as sent; what its fields mean stands at {@link RuleBook}.
 *
 * @param version the version shown, or that was read
 * @param rules in order; where none matches, whoever the event names is told by every channel
 */
record RuleBookBody(long version, List<RuleBody> rules) {

  static RuleBookBody of(RuleBook book) {
    return new RuleBookBody(book.version(), book.rules().stream().map(RuleBody::of).toList());
  }

  /** 规则; what its fields mean stands at {@link RoutingRule}. */
  record RuleBody(
      String type,
      @Nullable String campus,
      @Nullable String department,
      Effect effect,
      @Nullable String reason,
      @Nullable Set<String> channels,
      @Nullable Set<String> alsoTell) {

    static RuleBody of(RoutingRule it) {
      return new RuleBody(
          it.type(),
          it.campus(),
          it.department(),
          it.effect(),
          it.reason(),
          new TreeSet<>(it.channels()),
          new TreeSet<>(it.alsoTell()));
    }

    RoutingRule rule() {
      return new RoutingRule(
          type, campus, department, effect, reason, orNone(channels), orNone(alsoTell));
    }

    private static Set<String> orNone(@Nullable Set<String> some) {
      return some == null ? Set.of() : some;
    }
  }
}
