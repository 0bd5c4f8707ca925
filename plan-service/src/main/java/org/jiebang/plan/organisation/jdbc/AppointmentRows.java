package org.jiebang.plan.organisation.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.time.LocalDate;
import java.util.List;
import org.jiebang.plan.ledger.jdbc.LedgerRows;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AppointmentRows extends LedgerRows<AppointmentRow> {
  @Query(
      """
      select * from appointments where hospital = :hospital
        and (cast(:person as text) is null or person = :person)
        and (cast(:department as text) is null or department = :department)
        and (cast(:role as text) is null or role = :role)
        and (cast(:validOn as date) is null or (
          (valid_from is null or valid_from <= cast(:validOn as date))
          and (valid_to is null or valid_to >= cast(:validOn as date))))
      order by code limit :size offset :offset
      """)
  List<AppointmentRow> list(
      String hospital,
      @Nullable String person,
      @Nullable String department,
      @Nullable String role,
      @Nullable LocalDate validOn,
      int size,
      int offset);

  @Query(
      """
      select count(*) from appointments where hospital = :hospital
        and (cast(:person as text) is null or person = :person)
        and (cast(:department as text) is null or department = :department)
        and (cast(:role as text) is null or role = :role)
        and (cast(:validOn as date) is null or (
          (valid_from is null or valid_from <= cast(:validOn as date))
          and (valid_to is null or valid_to >= cast(:validOn as date))))
      """)
  long count(
      String hospital,
      @Nullable String person,
      @Nullable String department,
      @Nullable String role,
      @Nullable LocalDate validOn);
}
