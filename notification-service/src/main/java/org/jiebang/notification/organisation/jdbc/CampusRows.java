package org.jiebang.notification.organisation.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements about campuses. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CampusRows extends GenericRepository<CampusRow, String> {

  @Query("select * from campuses where hospital = :hospital and code = :code")
  Optional<CampusRow> find(String hospital, String code);

  @Query(
      """
      insert into campuses (hospital, code, name, valid_from, valid_to)
      values (:hospital, :code, :name, :validFrom, :validTo)
      on conflict (hospital, code) do update set name = excluded.name,
        valid_from = excluded.valid_from, valid_to = excluded.valid_to
      """)
  void put(
      String hospital,
      String code,
      String name,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo);
}
