package org.jiebang.indicator.definition.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jspecify.annotations.Nullable;

/** The tables {@code definitions} and {@code definition_versions}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DefinitionRows extends GenericRepository<DefinitionRow, UUID> {

  DefinitionRow save(DefinitionRow row);

  DefinitionRow update(DefinitionRow row);

  @Query("select * from definitions where hospital = :hospital and code = :code")
  Optional<DefinitionRow> find(String hospital, String code);

  @Query("select * from definitions where hospital = :hospital order by code")
  List<DefinitionRow> all(String hospital);

  @Query(
      """
      select d.id, d.hospital, d.code, v.version - 1 as row_version, v.content, v.assigned_owner
      from definitions d join definition_versions v on v.definition_id = d.id
      where d.hospital = :hospital and d.code = :code and v.version = :version
      """)
  Optional<DefinitionRow> version(String hospital, String code, long version);

  @Query(
      """
      insert into definitions (id, hospital, code, row_version, content, assigned_owner)
      values (:id, :hospital, :code, :rowVersion, cast(:content as jsonb), :assignedOwner)
      on conflict (id) do update set row_version = excluded.row_version,
        content = excluded.content, assigned_owner = excluded.assigned_owner
      where definitions.row_version < excluded.row_version
      """)
  int mirror(
      UUID id,
      String hospital,
      String code,
      long rowVersion,
      @TypeDef(type = DataType.JSON) DefinitionContent content,
      @Nullable String assignedOwner);

  @Query(
      """
      insert into definition_versions (definition_id, version, content, assigned_owner)
      select id, row_version + 1, content, assigned_owner from definitions where id = :id
      """)
  void keepVersion(UUID id);
}
