package org.jiebang.project.milestone;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the sweep waits for, read from its table. */
@Singleton
class Watched {

  private final TransactionOperations<Connection> transactions;

  Watched(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /** The due date of each threshold that still waits. */
  List<LocalDate> dues(String milestone) {
    return transactions.executeRead(
        status -> {
          List<LocalDate> dues = new ArrayList<>();
          try (PreparedStatement sql =
              status
                  .getConnection()
                  .prepareStatement(
                      "select due from deadlines where subject_id = ? and state = 'waiting'")) {
            sql.setObject(1, UUID.fromString(milestone));
            ResultSet rows = sql.executeQuery();
            while (rows.next()) {
              dues.add(rows.getDate(1).toLocalDate());
            }
          }
          return dues;
        });
  }
}
