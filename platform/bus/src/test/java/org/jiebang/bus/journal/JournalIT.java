package org.jiebang.bus.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.bus.probe.Counters;
import org.jiebang.bus.probe.Probe;
import org.jiebang.bus.probe.Rows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JournalIT {

  private static Probe probe;
  private static ApplicationContext replica;
  private static Counters counters;

  @BeforeAll
  static void run() {
    probe = Probe.of("journal").withoutRelay();
    replica = probe.run();
    counters = replica.getBean(Counters.class);
  }

  @AfterAll
  static void end() {
    replica.close();
  }

  @Test
  void anEventOutsideATransactionIsRefused() {
    OutgoingEvent event = counters.event(UuidCreator.getTimeOrderedEpoch(), 1, "");

    assertThatThrownBy(() -> replica.getBean(Outbox.class).append(event))
        .hasMessageContaining("needs a running transaction");
  }

  @Test
  void aVersionThatDoesNotFollowIsRefusedAndNothingOfTheCommandRemains() {
    UUID counter = UuidCreator.getTimeOrderedEpoch();
    counters.raise(counter);

    assertRefused(counters.event(counter, 3, ""), "does not follow");
    assertRefused(counters.event(counter, 1, ""), "does not follow");
    assertRefused(counters.event(UuidCreator.getTimeOrderedEpoch(), 2, ""), "does not follow");
  }

  @Test
  void aPayloadThatBreaksItsContractIsRefused() {
    assertRefused(event("counted.v1", Map.of("value", -1)), "breaks its contract");
    assertRefused(event("counted.v1", Map.of("note", "no value")), "breaks its contract");
  }

  @Test
  void aTypeWithoutAContractAndATypeOfAnotherServiceAreRefused() {
    assertRefused(event("guessed.v1", Map.of("value", 1)), "No contract");
    assertRefused(
        OutgoingEvent.of(
            "jiebang.other.counted.v1",
            Counters.ref(UuidCreator.getTimeOrderedEpoch()),
            1,
            Map.of("value", 1)),
        "This service publishes");
  }

  @Test
  void aPayloadOrAStateThatNoBrokerTakesIsRefused() {
    String large = "大".repeat(400_000);

    assertRefused(
        counters.event(UuidCreator.getTimeOrderedEpoch(), 1, large), "too large to publish");
    assertRefused(
        event("counted.v1", Map.of("value", 1)).withState(Map.of("note", large)),
        "too large to publish");
  }

  @Test
  void aCommandThatIsRefusedLeavesNoTrace() {
    UUID counter = UuidCreator.getTimeOrderedEpoch();
    String large = "大".repeat(400_000);

    assertThatThrownBy(() -> counters.raise(counter, large, raise -> {}))
        .hasMessageContaining("too large");

    assertThat(Rows.count(probe.database(), "select count(*) from counters where id = ?", counter))
        .isZero();
  }

  @Test
  void partitionsAreMadeAheadAndDroppedWhenTheirTimeIsOver() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    partition(today.minusDays(200));
    partition(today.minusDays(80));
    JournalPartitions partitions = new JournalPartitions(() -> probe.database().connect(), 90);

    partitions.maintain();
    partitions.maintain();

    assertThat(days())
        .contains(
            name(today.minusDays(80)),
            name(today.plusDays(1)),
            name(today.plusDays(2)),
            name(today.plusDays(3)))
        .doesNotContain(name(today.minusDays(200)));
  }

  @Test
  void aDayOfWhichSomethingStillWaitsToBeSentIsKept() {
    LocalDate longAgo = LocalDate.now(ZoneOffset.UTC).minusDays(300);
    partition(longAgo);
    Rows.change(
        probe.database(),
        "insert into outbox (recorded_on, journal_id) values (?, gen_random_uuid())",
        Date.valueOf(longAgo));

    new JournalPartitions(() -> probe.database().connect(), 90).maintain();

    assertThat(days()).contains(name(longAgo));
    Rows.change(probe.database(), "delete from outbox");
  }

  @Test
  void maintenanceGivesWayToASlowTransactionInsteadOfBlockingAllBehindIt() throws Exception {
    LocalDate old = LocalDate.now(ZoneOffset.UTC).minusDays(150);
    partition(old);

    try (Connection slow = probe.database().connect()) {
      slow.setAutoCommit(false);
      slow.createStatement().execute("lock table event_journal in row exclusive mode");
      new JournalPartitions(() -> probe.database().connect(), 90).maintain();
      assertThat(days()).contains(name(old));
      slow.rollback();
    }

    new JournalPartitions(() -> probe.database().connect(), 90).maintain();
    assertThat(days()).doesNotContain(name(old));
  }

  private static void assertRefused(OutgoingEvent event, String because) {
    long before = Rows.count(probe.database(), "select count(*) from event_journal");

    assertThatThrownBy(() -> counters.append(event)).hasMessageContaining(because);

    assertThat(Rows.count(probe.database(), "select count(*) from event_journal"))
        .isEqualTo(before);
  }

  private static OutgoingEvent event(String name, Object data) {
    return OutgoingEvent.of(
        "jiebang.journal." + name, Counters.ref(UuidCreator.getTimeOrderedEpoch()), 1, data);
  }

  private static void partition(LocalDate day) {
    Rows.change(
        probe.database(),
        "create table if not exists %s partition of event_journal for values from ('%s') to ('%s')"
            .formatted(name(day), day, day.plusDays(1)));
  }

  private static List<String> days() {
    return Rows.texts(
        probe.database(),
        "select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid"
            + " where i.inhparent = 'event_journal'::regclass");
  }

  private static String name(LocalDate day) {
    return "event_journal_" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
