package org.jiebang.plan.organisation.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jiebang.plan.ledger.jdbc.LedgerRows;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DepartmentRows extends LedgerRows<DepartmentRow> {
  @Query(
      """
      select * from departments where hospital = :hospital
        and (cast(:kind as text) is null or kind = :kind)
        and (cast(:campus as text) is null or campus = :campus)
        and (cast(:validOn as date) is null or (
          (valid_from is null or valid_from <= cast(:validOn as date))
          and (valid_to is null or valid_to >= cast(:validOn as date))))
        and (cast(:q as text) is null
          or strpos(lower(code || ' ' || name || ' ' || aliases::text), lower(:q)) > 0)
      order by code limit :size offset :offset
      """)
  List<DepartmentRow> list(
      String hospital,
      @Nullable String kind,
      @Nullable String campus,
      @Nullable LocalDate validOn,
      @Nullable String q,
      int size,
      int offset);

  @Query(
      """
      select count(*) from departments where hospital = :hospital
        and (cast(:kind as text) is null or kind = :kind)
        and (cast(:campus as text) is null or campus = :campus)
        and (cast(:validOn as date) is null or (
          (valid_from is null or valid_from <= cast(:validOn as date))
          and (valid_to is null or valid_to >= cast(:validOn as date))))
        and (cast(:q as text) is null
          or strpos(lower(code || ' ' || name || ' ' || aliases::text), lower(:q)) > 0)
      """)
  long count(
      String hospital,
      @Nullable String kind,
      @Nullable String campus,
      @Nullable LocalDate validOn,
      @Nullable String q);

  @Query("select code from departments where hospital = :hospital and code in (:codes)")
  Set<String> known(String hospital, Set<String> codes);
}
