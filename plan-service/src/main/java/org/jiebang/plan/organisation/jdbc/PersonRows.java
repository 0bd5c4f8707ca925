package org.jiebang.plan.organisation.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiebang.plan.ledger.jdbc.LedgerRows;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRows extends LedgerRows<PersonRow> {

  Optional<PersonRow> findByHospitalAndIdentity(String hospital, String identity);

  @Query(
      """
      select * from people where hospital = :hospital
        and (cast(:q as text) is null or strpos(lower(code || ' ' || name), lower(:q)) > 0)
      order by code limit :size offset :offset
      """)
  List<PersonRow> list(String hospital, @Nullable String q, int size, int offset);

  @Query(
      """
      select count(*) from people where hospital = :hospital
        and (cast(:q as text) is null or strpos(lower(code || ' ' || name), lower(:q)) > 0)
      """)
  long count(String hospital, @Nullable String q);

  @Query("select code from people where hospital = :hospital and code in (:codes)")
  Set<String> known(String hospital, Set<String> codes);
}
