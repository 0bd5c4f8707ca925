package org.jiebang.project.pledge.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jiebang.project.history.jdbc.FirstComer;
import org.jiebang.project.pledge.Pledge;
import org.jiebang.project.pledge.Pledges;
import org.jspecify.annotations.Nullable;

/** Pledges in PostgreSQL. */
@Singleton
class JdbcPledges implements Pledges {

  private final PledgeRows rows;

  JdbcPledges(PledgeRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Pledge> find(String hospital, String code) {
    return rows.findByHospitalAndCode(hospital, code).map(PledgeRow::pledge);
  }

  @Override
  public List<Pledge> list(String hospital, @Nullable Integer year, @Nullable String leader) {
    return rows.list(hospital, year, leader).stream().map(PledgeRow::pledge).toList();
  }

  @Override
  public void add(Pledge pledge) {
    FirstComer.add(() -> rows.save(PledgeRow.of(pledge)));
  }

  @Override
  public void update(Pledge pledge) {
    rows.update(PledgeRow.of(pledge));
  }
}
