package org.jiebang.plan.ledger.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiebang.identity.Principal;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Revision;
import org.jiebang.plan.ledger.Revisions;

/** 版本库 in PostgreSQL. */
@Singleton
class JdbcRevisions implements Revisions {

  private final RevisionRows rows;
  private final ObjectMapper json;

  JdbcRevisions(RevisionRows rows, ObjectMapper json) {
    this.rows = rows;
    this.json = json;
  }

  @Override
  public void add(Entry<?> entry, Object state, Principal by) {
    rows.save(
        new RevisionRow(
            null,
            entry.hospital(),
            entry.id(),
            entry.version(),
            entry.history(),
            entry.reason(),
            by.name(),
            Instant.now(),
            write(state)));
  }

  @Override
  public List<Revision> of(String hospital, UUID id) {
    return rows.findByHospitalAndEntryIdOrderByVersionDesc(hospital, id).stream()
        .map(this::revision)
        .toList();
  }

  private Revision revision(RevisionRow row) {
    return new Revision(
        row.version(),
        row.history(),
        row.reason(),
        row.recordedBy(),
        row.recordedAt(),
        read(row.state()));
  }

  private String write(Object state) {
    try {
      return json.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A state cannot be written as JSON", e);
    }
  }

  private Object read(String state) {
    try {
      return json.readTree(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored state is no JSON", e);
    }
  }
}
