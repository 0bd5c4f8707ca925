package org.jiebang.notification.organisation.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements about departments. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DepartmentRows extends GenericRepository<DepartmentRow, String> {

  @Query("select * from departments where hospital = :hospital and code in (:codes)")
  List<DepartmentRow> findSome(String hospital, Collection<String> codes);

  @Query("select * from departments where hospital = :hospital order by code")
  List<DepartmentRow> findAll(String hospital);

  @Query(
      """
      insert into departments (hospital, code, name, campus, home, valid_from, valid_to)
      values (:hospital, :code, :name, :campus, :home, :validFrom, :validTo)
      on conflict (hospital, code) do update set name = excluded.name, campus = excluded.campus,
        home = excluded.home, valid_from = excluded.valid_from, valid_to = excluded.valid_to
      """)
  void put(
      String hospital,
      String code,
      String name,
      @Nullable String campus,
      String home,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo);
}
