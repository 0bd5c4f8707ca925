package org.jiebang.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;

/** 查阅审计: for auditors and the office, within their hospital; the reading is itself taken down. */
@Singleton
public class ReadAuditTrail {

  private final AuditRows rows;
  private final AuditTrail trail;

  ReadAuditTrail(AuditRows rows, AuditTrail trail) {
    this.rows = rows;
    this.trail = trail;
  }

  /** The entries asked for, the newest first. */
  @Transactional
  public Page<AuditRecord> read(Principal reader, AuditQuery query, PageRequest page) {
    reader.require(Role.AUDITOR, Role.OFFICE);
    Page<AuditRecord> found = find(reader.hospital(), query, page);
    trail.record(
        AuditEntry.by(reader, "read-audit-trail", "audit-trail", reader.hospital()).with(query));
    return found;
  }

  private Page<AuditRecord> find(String hospital, AuditQuery query, PageRequest page) {
    return Page.of(
        rows.find(
            hospital,
            query.actor(),
            query.action(),
            query.subjectType(),
            query.subjectId(),
            page.size(),
            page.offset()),
        page,
        rows.count(
            hospital, query.actor(), query.action(), query.subjectType(), query.subjectId()));
  }
}
