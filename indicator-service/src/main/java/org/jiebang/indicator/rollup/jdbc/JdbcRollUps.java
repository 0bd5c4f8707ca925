package org.jiebang.indicator.rollup.jdbc;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.indicator.period.Period;
import org.jiebang.indicator.rollup.RollUp;
import org.jiebang.indicator.rollup.RollUpFilter;
import org.jiebang.indicator.rollup.RollUpKey;
import org.jiebang.indicator.rollup.RollUps;
import org.jspecify.annotations.Nullable;

/** Roll-ups in PostgreSQL; each version is kept. */
@Singleton
class JdbcRollUps implements RollUps {

  private final RollUpRows rows;

  JdbcRollUps(RollUpRows rows) {
    this.rows = rows;
  }

  @Override
  public List<RollUp> find(String hospital, String indicator, Collection<Period> periods) {
    String joined = periods.stream().map(Period::text).collect(Collectors.joining(","));
    return rows.find(hospital, indicator, joined).stream().map(RollUpRow::rollUp).toList();
  }

  @Override
  public List<RollUpKey> keys(String hospital, String indicator) {
    return rows.all(hospital, indicator).stream().map(RollUpRow::key).toList();
  }

  @Override
  public Page<RollUp> list(String hospital, RollUpFilter filter, PageRequest page) {
    String campuses = joined(filter.campuses());
    String departments = joined(filter.departments());
    String indicators = joined(filter.indicators());
    List<RollUp> items =
        rows
            .page(
                hospital,
                filter.indicator(),
                filter.period(),
                filter.campus(),
                campuses,
                departments,
                indicators,
                page.offset(),
                page.size())
            .stream()
            .map(RollUpRow::rollUp)
            .toList();
    long total =
        rows.count(
            hospital,
            filter.indicator(),
            filter.period(),
            filter.campus(),
            campuses,
            departments,
            indicators);
    return Page.of(items, page, total);
  }

  @Override
  public List<RollUp> at(String hospital, Period period) {
    return rows.at(hospital, period.text()).stream().map(RollUpRow::rollUp).toList();
  }

  @Override
  public List<RollUp> revisions(String hospital, UUID id) {
    return rows.revisions(hospital, id).stream().map(RollUpRow::rollUp).toList();
  }

  @Override
  public void add(RollUp rollUp) {
    rows.save(RollUpRow.before(rollUp));
    rows.keepRevision(rollUp.id());
  }

  @Override
  public void revise(RollUp rollUp) {
    rows.update(RollUpRow.before(rollUp));
    rows.keepRevision(rollUp.id());
  }

  private static @Nullable String joined(@Nullable Collection<String> codes) {
    return codes == null ? null : String.join(",", codes);
  }
}
