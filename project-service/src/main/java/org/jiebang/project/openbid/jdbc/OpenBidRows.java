package org.jiebang.project.openbid.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of open bids. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OpenBidRows extends GenericRepository<OpenBidRow, UUID> {

  String WANTED =
      """
       from open_bids b
      where b.hospital = :hospital and (cast(:year as int) is null or b.year = :year)
        and (cast(:strategy as text) is null or b.strategy = :strategy)
        and (cast(:department as text) is null or exists (
          select from responsibilities r where r.open_bid_id = b.id and r.code = :department
            and r.role in ('lead', 'supporting')))
        and (cast(:sponsor as text) is null or exists (
          select from responsibilities r where r.open_bid_id = b.id and r.code = :sponsor
            and r.role = 'sponsor'))
      """;

  Optional<OpenBidRow> findByHospitalAndCode(String hospital, String code);

  @Query("select * from open_bids where hospital = :hospital and code = :code for share")
  Optional<OpenBidRow> lock(String hospital, String code);

  Optional<OpenBidRow> findByHospitalAndId(String hospital, UUID id);

  Optional<OpenBidRow> findByHospitalAndYearAndNumber(String hospital, int year, String number);

  @Query(
      "select b.*"
          + WANTED
          + " order by b.year desc, cast(string_to_array(b.number, '.') as int[]) limit :size offset :offset")
  List<OpenBidRow> list(
      String hospital,
      @Nullable Integer year,
      @Nullable String strategy,
      @Nullable String department,
      @Nullable String sponsor,
      int size,
      int offset);

  @Query("select count(*)" + WANTED)
  long count(
      String hospital,
      @Nullable Integer year,
      @Nullable String strategy,
      @Nullable String department,
      @Nullable String sponsor);

  OpenBidRow save(OpenBidRow row);

  OpenBidRow update(OpenBidRow row);
}
