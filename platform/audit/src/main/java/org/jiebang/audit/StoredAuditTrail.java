package org.jiebang.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** The trail in the service's own database. */
@Singleton
final class StoredAuditTrail implements AuditTrail {

  private final AuditRows rows;
  private final TransactionOperations<Connection> transactions;
  private final ObjectMapper mapper;

  StoredAuditTrail(
      AuditRows rows, TransactionOperations<Connection> transactions, ObjectMapper mapper) {
    this.rows = rows;
    this.transactions = transactions;
    this.mapper = mapper;
  }

  @Override
  public void record(AuditEntry entry) {
    if (transactions.findTransactionStatus().isEmpty()) {
      throw new IllegalStateException(
          "an audit entry belongs into the transaction of what it tells of: " + entry.action());
    }
    rows.append(
        entry.hospital(),
        entry.actor(),
        entry.actorName(),
        entry.action(),
        entry.subjectType(),
        entry.subjectId(),
        entry.reason(),
        entry.history(),
        CanonicalJson.of(entry.details(), mapper));
  }
}
