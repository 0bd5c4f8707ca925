package org.jiebang.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table {@code audit_trail}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRows extends GenericRepository<AuditRecord, Long> {

  @Query(
      "insert into audit_trail"
          + " (hospital, actor, actor_name, action, subject_type, subject_id, reason, history,"
          + " details) values (:hospital, :actor, :actorName, :action, :subjectType, :subjectId,"
          + " :reason, :history, :details)")
  void append(
      String hospital,
      String actor,
      String actorName,
      String action,
      String subjectType,
      String subjectId,
      @Nullable String reason,
      boolean history,
      String details);

  @Query(
      "select id, recorded_at, hospital, actor, actor_name, action, subject_type, subject_id,"
          + " reason, history, details from audit_trail"
          + CHOSEN
          + " order by id desc limit :size offset :offset")
  List<AuditRecord> find(
      String hospital,
      @Nullable String actor,
      @Nullable String action,
      @Nullable String subjectType,
      @Nullable String subjectId,
      int size,
      int offset);

  @Query("select count(*) from audit_trail" + CHOSEN)
  long count(
      String hospital,
      @Nullable String actor,
      @Nullable String action,
      @Nullable String subjectType,
      @Nullable String subjectId);

  /** The entries of a hospital that a query asks for. */
  String CHOSEN =
      " where hospital = :hospital"
          + " and (cast(:actor as text) is null or actor = :actor)"
          + " and (cast(:action as text) is null or action = :action)"
          + " and (cast(:subjectType as text) is null or subject_type = :subjectType)"
          + " and (cast(:subjectId as text) is null or subject_id = :subjectId)";
}
