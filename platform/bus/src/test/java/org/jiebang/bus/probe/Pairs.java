package org.jiebang.bus.probe;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Has a transaction fail at the last moment, when it commits. */
@Singleton
public class Pairs {

  private final TransactionOperations<Connection> transactions;

  Pairs(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /** Breaks a constraint that is looked at when the running transaction commits. */
  public void promiseAnotherThatNeverComes() {
    try (PreparedStatement sql =
        transactions.getConnection().prepareStatement("insert into pairs values (?, ?)")) {
      sql.setObject(1, UUID.randomUUID());
      sql.setObject(2, UUID.randomUUID());
      sql.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
