package org.jiebang.indicator.organisation.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table {@code departments}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DepartmentRows extends GenericRepository<DepartmentRow, UnitId> {

  @Query(
      "select *, hospital as id_hospital, code as id_code from departments where hospital = :hospital and code = :code")
  Optional<DepartmentRow> find(String hospital, String code);

  @Query(
      "select *, hospital as id_hospital, code as id_code from departments where hospital = :hospital order by code")
  List<DepartmentRow> all(String hospital);

  @Query(
      """
      insert into departments (hospital, code, name, campus, valid_from, valid_to)
      values (:hospital, :code, :name, :campus, :validFrom, :validTo)
      on conflict (hospital, code) do update set name = excluded.name, campus = excluded.campus,
        valid_from = excluded.valid_from, valid_to = excluded.valid_to
      """)
  void put(
      String hospital,
      String code,
      String name,
      @Nullable String campus,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo);
}
