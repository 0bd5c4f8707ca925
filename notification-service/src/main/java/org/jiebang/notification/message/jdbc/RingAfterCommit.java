package org.jiebang.notification.message.jdbc;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import org.jiebang.notification.message.Bell;

/**
 * Rings the bells of this replica when the running transaction has committed; others look by
 * themselves.
 */
@Singleton
class RingAfterCommit {

  private final TransactionOperations<Connection> transactions;
  private final List<Bell> bells;

  RingAfterCommit(TransactionOperations<Connection> transactions, List<Bell> bells) {
    this.transactions = transactions;
    this.bells = List.copyOf(bells);
  }

  void register() {
    transactions
        .findTransactionStatus()
        .ifPresent(status -> status.registerSynchronization(new Ringing(bells)));
  }

  private record Ringing(List<Bell> bells) implements TransactionSynchronization {

    @Override
    public void afterCommit() {
      bells.forEach(Bell::ring);
    }
  }
}
