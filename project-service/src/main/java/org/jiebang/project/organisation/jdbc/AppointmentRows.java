package org.jiebang.project.organisation.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of appointments: written over by whatever is newest. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AppointmentRows extends GenericRepository<AppointmentRows.AppointmentRow, UUID> {

  /** 任职. */
  @MappedEntity("appointments")
  record AppointmentRow(
      @Id UUID id,
      String hospital,
      String person,
      String role,
      @Nullable String department,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {}

  @Query(
      """
      select distinct department from appointments
      where hospital = :hospital and person = :person and department is not null
        and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day)
      """)
  Set<String> departmentsOf(String hospital, String person, LocalDate day);

  @Query(
      """
      insert into appointments (id, hospital, person, role, department, valid_from, valid_to)
      values (:id, :hospital, :person, :role, :department, :validFrom, :validTo)
      on conflict (id) do update set person = excluded.person, role = excluded.role,
        department = excluded.department, valid_from = excluded.valid_from,
        valid_to = excluded.valid_to
      """)
  int put(AppointmentRow row);
}
