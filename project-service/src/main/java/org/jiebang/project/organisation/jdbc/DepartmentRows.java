package org.jiebang.project.organisation.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of departments: written over by whatever is newest. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DepartmentRows extends GenericRepository<DepartmentRows.DepartmentRow, String> {

  /** 科室. */
  @MappedEntity("departments")
  record DepartmentRow(
      String hospital,
      @Id String code,
      String name,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {}

  Optional<DepartmentRow> findByHospitalAndCode(String hospital, String code);

  List<DepartmentRow> findByHospital(String hospital);

  @Query(
      """
      insert into departments (hospital, code, name, valid_from, valid_to)
      values (:hospital, :code, :name, :validFrom, :validTo)
      on conflict (hospital, code) do update set name = excluded.name,
        valid_from = excluded.valid_from, valid_to = excluded.valid_to
      """)
  int put(DepartmentRow row);
}
