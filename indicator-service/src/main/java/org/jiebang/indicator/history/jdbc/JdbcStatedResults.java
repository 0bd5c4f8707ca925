package org.jiebang.indicator.history.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.indicator.history.StatedResult;
import org.jiebang.indicator.history.StatedResults;
import org.jiebang.indicator.period.Period;
import org.jspecify.annotations.Nullable;

/** Stated results in PostgreSQL; each version is kept. */
@Singleton
class JdbcStatedResults implements StatedResults {

  private final StatedResultRows rows;

  JdbcStatedResults(StatedResultRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<StatedResult> find(String hospital, String code) {
    return rows.find(hospital, code).map(StatedResultRow::result);
  }

  @Override
  public Page<StatedResult> list(
      String hospital, @Nullable String indicator, @Nullable String period, PageRequest page) {
    return Page.of(
        rows.page(hospital, indicator, period, page.offset(), page.size()).stream()
            .map(StatedResultRow::result)
            .toList(),
        page,
        rows.count(hospital, indicator, period));
  }

  @Override
  public List<StatedResult> in(String hospital, Period period) {
    return rows.in(hospital, period.text()).stream().map(StatedResultRow::result).toList();
  }

  @Override
  public void add(StatedResult result) {
    rows.save(StatedResultRow.before(result));
    rows.keepVersion(result.id());
  }

  @Override
  public void replace(StatedResult result) {
    rows.update(StatedResultRow.before(result));
    rows.keepVersion(result.id());
  }
}
