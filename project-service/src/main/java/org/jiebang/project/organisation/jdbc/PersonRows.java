package org.jiebang.project.organisation.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of people: written over by whatever is newest. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRows extends GenericRepository<PersonRows.PersonRow, String> {

  /** 人员. */
  @MappedEntity("people")
  record PersonRow(String hospital, @Id String code, String name) {}

  Optional<PersonRow> findByHospitalAndCode(String hospital, String code);

  List<PersonRow> findByHospital(String hospital);

  @Query(
      """
      insert into people (hospital, code, name) values (:hospital, :code, :name)
      on conflict (hospital, code) do update set name = excluded.name
      """)
  int put(PersonRow row);
}
