package org.jiebang.notification.routing.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The statements about rules. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RuleBookRows extends GenericRepository<RuleBookRow, String> {

  @Query("select * from rule_books where hospital = :hospital")
  Optional<RuleBookRow> find(String hospital);

  /** Writes the version after the last one; anything else changes no row. */
  @Query(
      """
      insert into rule_books (hospital, home, version, rules)
      select :hospital, :home, :version, cast(:rules as json)
      where :version = 1 or exists (select from rule_books b where b.hospital = :hospital)
      on conflict (hospital) do update set version = excluded.version, rules = excluded.rules
        where rule_books.version = excluded.version - 1
      """)
  int write(String hospital, String home, long version, String rules);
}
