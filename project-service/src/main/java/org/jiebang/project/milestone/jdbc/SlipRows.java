package org.jiebang.project.milestone.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The table of moves: rows are added, never changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SlipRows extends GenericRepository<SlipRow, UUID> {

  @Query("select * from milestone_slips where milestone_id = :milestone order by due_version")
  List<SlipRow> of(UUID milestone);

  @Query(
      """
      insert into milestone_slips (milestone_id, due_version, moved_from, moved_to, reason,
        moved_by, moved_by_name, moved_at)
      values (:milestoneId, :dueVersion, :movedFrom, :movedTo, :reason, :movedBy, :movedByName,
        :movedAt)
      on conflict (milestone_id, due_version) do nothing
      """)
  int insert(SlipRow row);
}
