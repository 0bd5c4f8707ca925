package org.jiebang.project.strategy.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.project.history.Source;
import org.jiebang.project.history.jdbc.RowVersion;
import org.jiebang.project.history.jdbc.StoredJson;
import org.jiebang.project.numbering.ListNumber;
import org.jiebang.project.strategy.Strategy;

/** 榜单, one row each. */
@MappedEntity("strategies")
record StrategyRow(
    @Id UUID id,
    String hospital,
    String home,
    String code,
    int year,
    String number,
    int position,
    String name,
    String source,
    @Version Long rowVersion) {

  static StrategyRow of(Strategy strategy) {
    Strategy.Facts facts = strategy.facts();
    return new StrategyRow(
        strategy.id(),
        strategy.hospital(),
        Home.GROUP,
        strategy.code(),
        facts.year(),
        facts.number().text(),
        facts.number().position(),
        facts.name(),
        StoredJson.write(facts.source()),
        RowVersion.replacedBy(strategy.version()));
  }

  Strategy strategy() {
    Source read = StoredJson.read(source, Source.class);
    Strategy.Facts facts = new Strategy.Facts(year, new ListNumber(number), name, read);
    return new Strategy(id, hospital, code, RowVersion.ofAggregate(rowVersion), facts);
  }
}
