package org.jiebang.project.milestone.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of milestones. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MilestoneRows extends GenericRepository<MilestoneRow, UUID> {

  /** Departments, joined by commas, of which one is involved in the milestone. */
  String INVOLVES_SEEING =
      """
       (string_to_array(m.supporting, ',') && string_to_array(:seenBy, ',') or exists (
          select from responsibilities r where r.open_bid_id = m.open_bid_id
            and r.role in ('lead', 'supporting') and r.code = any (string_to_array(:seenBy, ','))
            and (m.sub_challenge is null or r.row_number = m.sub_challenge)))
      """;

  String WANTED =
      """
       from milestones m
      where m.hospital = :hospital
        and (cast(:state as text) is null or m.state = :state)
        and (cast(:dueBefore as date) is null or m.due < :dueBefore)
        and (cast(:seenBy as text) is null or
      """
          + INVOLVES_SEEING
          + """
        ) and (cast(:department as text) is null or :department = any (string_to_array(m.supporting, ','))
          or exists (
            select from responsibilities r where r.open_bid_id = m.open_bid_id
              and r.role in ('lead', 'supporting') and r.code = :department
              and (m.sub_challenge is null or r.row_number = m.sub_challenge)))
      """;

  Optional<MilestoneRow> findByHospitalAndId(String hospital, UUID id);

  @Query("select * from milestones where hospital = :hospital and id = :id for update nowait")
  Optional<MilestoneRow> lock(String hospital, UUID id);

  @Query(
      """
      select * from milestones where hospital = :hospital and state = 'open' order by id for update
      """)
  List<MilestoneRow> lockOpen(String hospital);

  @Query(
      """
      select distinct sub_challenge from milestones
      where open_bid_id = :openBid and sub_challenge is not null
      """)
  Set<String> subChallengesOf(UUID openBid);

  @Query("select m.*" + WANTED + " order by m.due, m.id limit :size offset :offset")
  List<MilestoneRow> list(
      String hospital,
      @Nullable String seenBy,
      @Nullable String department,
      @Nullable String state,
      @Nullable LocalDate dueBefore,
      int size,
      int offset);

  @Query("select count(*)" + WANTED)
  long count(
      String hospital,
      @Nullable String seenBy,
      @Nullable String department,
      @Nullable String state,
      @Nullable LocalDate dueBefore);

  MilestoneRow save(MilestoneRow row);

  MilestoneRow update(MilestoneRow row);
}
