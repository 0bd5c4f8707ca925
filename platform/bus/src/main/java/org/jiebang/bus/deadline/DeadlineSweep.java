package org.jiebang.bus.deadline;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiebang.bus.DeadlineHandler;
import org.jiebang.bus.ServedHomes;
import org.jiebang.calendar.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 期限清扫: fires what is due, each threshold in one transaction with its event. What another replica
 * is firing is passed over, so any number of them may sweep at once.
 */
@Singleton
public class DeadlineSweep {

  private static final Logger log = LoggerFactory.getLogger(DeadlineSweep.class);

  private final TransactionOperations<Connection> transactions;
  private final ServedHomes homes;
  private final BusinessClock clock;
  private final Map<String, DeadlineHandler> handlers;
  private final MeterRegistry meters;

  /**
   * A sweep over the homes served here.
   *
   * @param handlers one per subject type
   */
  public DeadlineSweep(
      TransactionOperations<Connection> transactions,
      ServedHomes homes,
      BusinessClock clock,
      List<DeadlineHandler> handlers,
      MeterRegistry meters) {
    this.transactions = transactions;
    this.homes = homes;
    this.clock = clock;
    this.handlers =
        handlers.stream()
            .collect(Collectors.toMap(DeadlineHandler::subjectType, Function.identity()));
    this.meters = meters;
  }

  /**
   * Fires everything that is due now.
   *
   * @return how many thresholds were fired
   */
  @Scheduled(fixedDelay = "${jiebang.bus.deadline.sweep:5s}", initialDelay = "3s")
  public int sweep() {
    int fired = 0;
    if (!handlers.isEmpty()) {
      for (Outcome outcome = fireNext(); outcome != Outcome.NOTHING_DUE; outcome = fireNext()) {
        fired += outcome == Outcome.FIRED ? 1 : 0;
      }
    }
    return fired;
  }

  private Outcome fireNext() {
    DueRow[] under = new DueRow[1];
    try {
      return transactions.execute(
          TransactionDefinition.DEFAULT,
          status -> {
            Connection connection = status.getConnection();
            under[0] = DueRows.claim(connection, clock.today(), homes.all(), handlers.keySet());
            return under[0] == null ? Outcome.NOTHING_DUE : fire(connection, under[0]);
          });
    } catch (MovedMeanwhile e) {
      return Outcome.NOT_FIRED;
    } catch (RuntimeException e) {
      DueRow failed = under[0];
      if (failed == null) {
        throw e;
      }
      log.error("The deadline {} was not fired and will be tried again", failed.reached(), e);
      meters.counter("jiebang.deadline.failures").increment();
      postpone(failed);
      return Outcome.NOT_FIRED;
    }
  }

  /** The handler first, so that it and whoever moves the deadline lock things in the same order. */
  private Outcome fire(Connection connection, DueRow row) throws SQLException {
    Objects.requireNonNull(handlers.get(row.reached().ref().subjectType())).reached(row.reached());
    if (!DueRows.fired(connection, row)) {
      throw new MovedMeanwhile();
    }
    meters.counter("jiebang.deadline.fired").increment();
    return Outcome.FIRED;
  }

  private void postpone(DueRow row) {
    transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> {
          DueRows.postpone(status.getConnection(), row);
          return true;
        });
  }

  private enum Outcome {
    FIRED,
    NOT_FIRED,
    NOTHING_DUE
  }

  /** Rolls back what a handler did for a deadline that was moved or cancelled under it. */
  private static final class MovedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MovedMeanwhile() {
      super("moved or cancelled while it was fired", null, false, false);
    }
  }
}
