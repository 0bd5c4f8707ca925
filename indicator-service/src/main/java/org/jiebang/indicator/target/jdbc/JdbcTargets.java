package org.jiebang.indicator.target.jdbc;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.indicator.target.Target;
import org.jiebang.indicator.target.Targets;
import org.jspecify.annotations.Nullable;

/** Targets in PostgreSQL; each version is kept. */
@Singleton
class JdbcTargets implements Targets {

  private final TargetRows rows;

  JdbcTargets(TargetRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Target> find(String hospital, String code) {
    return rows.find(hospital, code).map(TargetRow::target);
  }

  @Override
  public List<Target> on(String hospital, String indicator) {
    return rows.on(hospital, indicator).stream().map(TargetRow::target).toList();
  }

  @Override
  public List<String> indicatorsHeldBy(String hospital, Collection<String> departments) {
    return rows.indicatorsHeldBy(hospital, String.join(",", departments));
  }

  @Override
  public Page<Target> list(
      String hospital, @Nullable String indicator, @Nullable Boolean waiting, PageRequest page) {
    return Page.of(
        rows.page(hospital, indicator, waiting, page.offset(), page.size()).stream()
            .map(TargetRow::target)
            .toList(),
        page,
        rows.count(hospital, indicator, waiting));
  }

  @Override
  public void add(Target target) {
    rows.save(TargetRow.before(target));
    rows.keepVersion(target.id());
  }

  @Override
  public void mirror(Target target) {
    int stored =
        rows.mirror(
            target.id(),
            target.hospital(),
            target.code(),
            target.version() - 1,
            target.content().indicator(),
            target.content().department(),
            target.isWaiting(),
            target.content(),
            target.confirmation());
    if (stored == 1) {
      rows.keepVersion(target.id());
    }
  }

  @Override
  public void replace(Target target) {
    rows.update(TargetRow.before(target));
    rows.keepVersion(target.id());
  }
}
