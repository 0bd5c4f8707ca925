package org.jiebang.project.openbid.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.project.history.jdbc.FirstComer;
import org.jiebang.project.numbering.NumberPath;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.OpenBidFilter;
import org.jiebang.project.openbid.OpenBids;

/** Open bids in PostgreSQL, with an index of who answers for which row. */
@Singleton
class JdbcOpenBids implements OpenBids {

  private final OpenBidRows rows;
  private final ResponsibilityRows responsibilities;

  JdbcOpenBids(OpenBidRows rows, ResponsibilityRows responsibilities) {
    this.rows = rows;
    this.responsibilities = responsibilities;
  }

  @Override
  public Optional<OpenBid> find(String hospital, String code) {
    return rows.findByHospitalAndCode(hospital, code).map(OpenBidRow::openBid);
  }

  @Override
  public Optional<OpenBid> hold(String hospital, String code) {
    return rows.lock(hospital, code).map(OpenBidRow::openBid);
  }

  @Override
  public Optional<OpenBid> find(String hospital, UUID id) {
    return rows.findByHospitalAndId(hospital, id).map(OpenBidRow::openBid);
  }

  @Override
  public Optional<OpenBid> findByNumber(String hospital, int year, NumberPath number) {
    return rows.findByHospitalAndYearAndNumber(hospital, year, number.text())
        .map(OpenBidRow::openBid);
  }

  @Override
  public Page<OpenBid> list(OpenBidFilter wanted, PageRequest page) {
    List<OpenBidRow> found =
        rows.list(
            wanted.hospital(),
            wanted.year(),
            wanted.strategy(),
            wanted.department(),
            wanted.sponsor(),
            page.size(),
            page.offset());
    return Page.of(found.stream().map(OpenBidRow::openBid).toList(), page, count(wanted));
  }

  @Override
  public void add(OpenBid openBid) {
    FirstComer.add(() -> rows.save(OpenBidRow.of(openBid)));
    index(openBid);
  }

  @Override
  public void update(OpenBid openBid) {
    rows.update(OpenBidRow.of(openBid));
    responsibilities.clear(openBid.id());
    index(openBid);
  }

  private void index(OpenBid openBid) {
    ResponsibilityRow.of(openBid).forEach(responsibilities::insert);
  }

  private long count(OpenBidFilter wanted) {
    return rows.count(
        wanted.hospital(), wanted.year(), wanted.strategy(), wanted.department(), wanted.sponsor());
  }
}
