package org.jiebang.notification.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiebang.refusal.Conflict;

/** The rules in memory. */
public final class Books implements RuleBooks {

  private final Map<String, RuleBook> books = new HashMap<>();

  /** With these rules for 绍兴市中医院. */
  public Books with(RoutingRule... rules) {
    books.put("sxtcm", of("sxtcm").revised(List.of(rules)));
    return this;
  }

  @Override
  public RuleBook of(String hospital) {
    return books.getOrDefault(hospital, RuleBook.unwritten(hospital));
  }

  @Override
  public void save(RuleBook book) {
    if (of(book.hospital()).version() != book.version() - 1) {
      throw new Conflict("stale-version", "stale");
    }
    books.put(book.hospital(), book);
  }
}
