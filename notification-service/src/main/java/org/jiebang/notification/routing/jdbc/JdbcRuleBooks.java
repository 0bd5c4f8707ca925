package org.jiebang.notification.routing.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.util.List;
import org.jiebang.bus.EventJson;
import org.jiebang.bus.Home;
import org.jiebang.notification.routing.RoutingRule;
import org.jiebang.notification.routing.RuleBook;
import org.jiebang.notification.routing.RuleBooks;
import org.jiebang.refusal.Conflict;

/** The rules in PostgreSQL, a book per row. */
@Singleton
class JdbcRuleBooks implements RuleBooks {

  private static final TypeReference<List<RoutingRule>> RULES = new TypeReference<>() {};

  private final RuleBookRows rows;

  JdbcRuleBooks(RuleBookRows rows) {
    this.rows = rows;
  }

  @Override
  public RuleBook of(String hospital) {
    return rows.find(hospital)
        .map(JdbcRuleBooks::book)
        .orElseGet(() -> RuleBook.unwritten(hospital));
  }

  @Override
  public void save(RuleBook book) {
    String home = Home.group(book.hospital()).code();
    if (rows.write(book.hospital(), home, book.version(), json(book.rules())) == 0) {
      throw new Conflict("stale-version", "规则表已被他人修改，请重新读取后再提交。");
    }
  }

  private static RuleBook book(RuleBookRow row) {
    try {
      return new RuleBook(
          row.hospital(), row.version(), EventJson.json().readValue(row.rules(), RULES));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The rules of " + row.hospital() + " cannot be read", e);
    }
  }

  private static String json(List<RoutingRule> rules) {
    try {
      return EventJson.json().writeValueAsString(rules);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
