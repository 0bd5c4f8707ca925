package org.jiebang.notification.organisation.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements about persons and appointments. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StaffRows extends GenericRepository<PersonRow, String> {

  @Query(
      """
      insert into persons (hospital, code, name, email) values (:hospital, :code, :name, :email)
      on conflict (hospital, code) do update set name = excluded.name, email = excluded.email
      """)
  void putPerson(String hospital, String code, String name, @Nullable String email);

  @Query(
      """
      insert into appointments (id, hospital, person, role, department, valid_from, valid_to)
      values (:id, :hospital, :person, :role, :department, :validFrom, :validTo)
      on conflict (id) do update set person = excluded.person, role = excluded.role,
        department = excluded.department, valid_from = excluded.valid_from,
        valid_to = excluded.valid_to
      """)
  void putAppointment(
      UUID id,
      String hospital,
      String person,
      String role,
      @Nullable String department,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo);

  @Query(
      """
      select p.* from persons p where p.hospital = :hospital and exists (
        select from appointments a
        where a.hospital = p.hospital and a.person = p.code and a.department = :department
          and a.role in (:roles) and (a.valid_from is null or a.valid_from <= :day)
          and (a.valid_to is null or a.valid_to >= :day))
      order by p.code
      """)
  List<PersonRow> holding(
      Collection<String> roles, String hospital, String department, LocalDate day);
}
