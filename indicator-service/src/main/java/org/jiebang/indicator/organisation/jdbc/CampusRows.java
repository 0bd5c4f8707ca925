package org.jiebang.indicator.organisation.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table {@code campuses}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CampusRows extends GenericRepository<CampusRow, UnitId> {

  @Query(
      "select *, hospital as id_hospital, code as id_code from campuses where hospital = :hospital and code = :code")
  Optional<CampusRow> find(String hospital, String code);

  @Query(
      "select *, hospital as id_hospital, code as id_code from campuses where hospital = :hospital order by code")
  List<CampusRow> all(String hospital);

  @Query(
      """
      insert into campuses (hospital, code, name, home, valid_from, valid_to)
      values (:hospital, :code, :name, :home, :validFrom, :validTo)
      on conflict (hospital, code) do update set name = excluded.name, home = excluded.home,
        valid_from = excluded.valid_from, valid_to = excluded.valid_to
      """)
  void put(
      String hospital,
      String code,
      String name,
      String home,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo);
}
