package org.jiebang.bus.deadline;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jiebang.bus.DeadlineHandler;
import org.jiebang.bus.ReachedDeadline;
import org.jiebang.bus.probe.Probe;
import org.jiebang.bus.probe.Rows;

/** Writes a row in the sweep's transaction, so that only what was committed counts. */
final class Firings implements DeadlineHandler {

  private final TransactionOperations<Connection> transactions;
  private final Probe probe;
  private final String type;
  private final ConcurrentHashMap<String, ReachedDeadline> reached = new ConcurrentHashMap<>();
  private volatile Consumer<ReachedDeadline> fault = deadline -> {};

  Firings(DeadlineRig rig, String type) {
    this.transactions = rig.transactions();
    this.probe = rig.probe();
    this.type = type;
  }

  void then(Consumer<ReachedDeadline> anything) {
    fault = anything;
  }

  @Override
  public String subjectType() {
    return type;
  }

  @Override
  public void reached(ReachedDeadline deadline) {
    try (var sql =
        transactions
            .getConnection()
            .prepareStatement(
                "insert into effects (event_id, aggregate_id, version, value, state) values (?, ?, ?, 0, false)")) {
      sql.setString(1, type);
      sql.setObject(2, deadline.ref().subjectId());
      sql.setLong(3, deadline.dueVersion());
      sql.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    fault.accept(deadline);
    reached.put(
        deadline.ref().subjectId() + " " + deadline.threshold() + " " + deadline.dueVersion(),
        deadline);
  }

  int distinct() {
    return reached.size();
  }

  List<ReachedDeadline> of(UUID subject) {
    return reached.values().stream().filter(r -> r.ref().subjectId().equals(subject)).toList();
  }

  long committed() {
    return Rows.count(probe.database(), "select count(*) from effects where event_id = ?", type);
  }

  long distinctCommitted() {
    return Rows.count(
        probe.database(),
        "select count(distinct aggregate_id) from effects where event_id = ?",
        type);
  }

  long committedOf(UUID subject) {
    return Rows.count(
        probe.database(), "select count(*) from effects where aggregate_id = ?", subject);
  }
}
