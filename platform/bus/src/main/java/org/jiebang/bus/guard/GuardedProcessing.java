package org.jiebang.bus.guard;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.bus.UnprocessableEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 守卫处理: one record, one transaction of guard and effect; or the record is set aside. */
final class GuardedProcessing {

  private static final Logger log = LoggerFactory.getLogger(GuardedProcessing.class);

  /** A handler that fails may have met a moment's contention; what fails this often is wrong. */
  private static final int ATTEMPTS = 5;

  private static final long FIRST_PAUSE_MILLIS = 20;

  private final GuardedEffect effect;
  private final HeldEvents held;
  private final ParkedRelease parked;
  private final GuardMeters meters;

  GuardedProcessing(GuardedEffect effect, GuardMeters meters) {
    this.effect = effect;
    this.held = new HeldEvents(effect);
    this.parked = new ParkedRelease(effect);
    this.meters = meters;
  }

  String consumer() {
    return effect.consumer();
  }

  GuardedEffect effect() {
    return effect;
  }

  HeldEvents held() {
    return held;
  }

  ParkedRelease parked() {
    return parked;
  }

  GuardMeters meters() {
    return meters;
  }

  /** Processes a record or sets it aside; throws only when the infrastructure is at fault. */
  void accept(RawRecord raw) {
    ReceivedEvent event;
    try {
      event = EventReader.read(raw);
    } catch (UnprocessableEvent e) {
      park(raw, raw.keyAsId(), null, e);
      return;
    }
    Verdict verdict = attempt(event, raw);
    // Whoever died between an effect and what was held behind it left a duplicate to go on from.
    if (effect.isInOrder() && (verdict == Verdict.NEXT || verdict == Verdict.DUPLICATE)) {
      held.catchUp(event.aggregateId());
    }
  }

  private Verdict attempt(ReceivedEvent event, RawRecord raw) {
    for (int attempt = 1; ; attempt++) {
      try {
        return effect.inTransaction(connection -> apply(connection, event, raw));
      } catch (RuntimeException e) {
        if (Infrastructure.isAtFault(e)) {
          throw e;
        }
        if (e instanceof UnprocessableEvent || attempt == ATTEMPTS || !paused(attempt)) {
          return park(raw, event.aggregateId(), event.sequence(), e);
        }
      }
    }
  }

  private static boolean paused(int attempt) {
    try {
      TimeUnit.MILLISECONDS.sleep(FIRST_PAUSE_MILLIS << (attempt - 1));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Verdict apply(Connection connection, ReceivedEvent event, RawRecord raw)
      throws SQLException {
    Verdict verdict = effect.take(connection, event);
    if (verdict == Verdict.NEXT && !effect.isInOrder()) {
      ParkedRows.deleteUpTo(connection, consumer(), event.aggregateId(), event.sequence());
    } else if (verdict == Verdict.EARLY) {
      setAside(connection, ParkedRows.Kind.HELD, event, "came early", raw);
    } else if (verdict == Verdict.BEHIND_PARKED) {
      setAside(connection, ParkedRows.Kind.BEHIND, event, "waits behind a parked event", raw);
    }
    meters.judged(verdict);
    return verdict;
  }

  private void setAside(
      Connection connection, ParkedRows.Kind kind, ReceivedEvent event, String cause, RawRecord raw)
      throws SQLException {
    ParkedRows.park(
        connection, consumer(), kind, event.aggregateId(), event.sequence(), cause, raw);
  }

  private Verdict park(
      RawRecord raw, @Nullable UUID aggregate, @Nullable Long version, RuntimeException failure) {
    String cause = GuardedEffect.cause(failure);
    Verdict verdict =
        effect.inTransaction(connection -> park(connection, raw, aggregate, version, cause));
    if (verdict == Verdict.BEHIND_PARKED) {
      meters.parked();
      log.error(
          "{} parks {}-{}@{}: {}",
          consumer(),
          raw.topic(),
          raw.partition(),
          raw.offset(),
          cause,
          failure.getCause());
    }
    return verdict;
  }

  /** Unless another replica, to which the partition went meanwhile, was luckier with it. */
  private Verdict park(
      Connection connection,
      RawRecord raw,
      @Nullable UUID aggregate,
      @Nullable Long version,
      String cause)
      throws SQLException {
    if (aggregate != null && version != null) {
      GuardRows.Row row = GuardRows.lock(connection, consumer(), aggregate);
      if (row != null && row.version() >= version) {
        return Verdict.DUPLICATE;
      }
    }
    ParkedRows.park(connection, consumer(), ParkedRows.Kind.FAILED, aggregate, version, cause, raw);
    if (aggregate != null && effect.isInOrder()) {
      GuardRows.block(connection, consumer(), aggregate, version == null ? 0 : version - 1);
    }
    return Verdict.BEHIND_PARKED;
  }
}
