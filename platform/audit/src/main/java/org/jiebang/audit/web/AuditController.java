package org.jiebang.audit.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jiebang.audit.AuditQuery;
import org.jiebang.audit.AuditRecord;
import org.jiebang.audit.ReadAuditTrail;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jspecify.annotations.Nullable;

/** 审计记录: what was done in this service, for auditors and the office. */
@Controller("/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
public class AuditController {

  private final ReadAuditTrail trail;

  AuditController(ReadAuditTrail trail) {
    this.trail = trail;
  }

  /** A page of the hospital's entries, the newest first. */
  @Get
  public Page<AuditRecord> read(
      Principal reader,
      @QueryValue @Nullable String actor,
      @QueryValue @Nullable String action,
      @QueryValue @Nullable String subjectType,
      @QueryValue @Nullable String subjectId,
      PageRequest page) {
    return trail.read(reader, new AuditQuery(actor, action, subjectType, subjectId), page);
  }
}
