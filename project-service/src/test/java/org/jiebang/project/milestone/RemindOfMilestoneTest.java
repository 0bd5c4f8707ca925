package org.jiebang.project.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiebang.bus.EventJson;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.calendar.CalendarYear;
import org.jiebang.project.desk.Desk;
import org.jiebang.project.desk.Hospitals;
import org.junit.jupiter.api.Test;

class RemindOfMilestoneTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 15);

  /** The first working day after 国庆. */
  private static final LocalDate DUE = LocalDate.of(2025, 10, 9);

  private final Desk desk = new Desk(TODAY).withTheList();

  @Test
  void tellsOncePerThresholdAndOnceThatItIsOverdue() {
    desk.aMilestoneDue(DUE);

    desk.liveThrough(TODAY, LocalDate.of(2025, 10, 31));

    assertThat(thresholds()).containsExactly(7, 3, 1, 0);
    assertThat(desk.outbox.events("overdue")).hasSize(1);
    assertThat(desk.outbox.events("deadline-approaching"))
        .allMatch(it -> it.departments().equals("nursing,party-building-office"));
  }

  @Test
  void eachReminderIsAVersionOfItsOwn() {
    UUID id = desk.aMilestoneDue(DUE).terms().id();

    desk.liveThrough(TODAY, DUE);

    assertThat(desk.stored(id).terms().version()).isEqualTo(5);
  }

  @Test
  void aMovedDateIsNeverToldOfAgain() {
    UUID id = desk.aMilestoneDue(DUE).terms().id();
    desk.liveThrough(TODAY, LocalDate.of(2025, 9, 23));

    desk.move.move(
        Hospitals.office(), id, new MoveMilestone.Move(LocalDate.of(2025, 10, 31), "等数据", 2));
    desk.liveThrough(LocalDate.of(2025, 9, 24), LocalDate.of(2025, 10, 31));

    assertThat(thresholds()).containsExactly(7, 7, 3, 1, 0);
    assertThat(desk.outbox.events("deadline-approaching"))
        .extracting(it -> json(it).get("due").asText())
        .containsExactly("2025-10-09", "2025-10-31", "2025-10-31", "2025-10-31", "2025-10-31");
    assertThat(desk.outbox.events("overdue")).isEmpty();
  }

  @Test
  void whatIsSettledOrCancelledIsNotToldOf() {
    UUID settled = desk.aMilestoneDue(DUE).terms().id();
    UUID cancelled = desk.aMilestoneDue(DUE).terms().id();
    desk.settle.settle(Hospitals.office(), settled, null, 1);
    desk.cancel.cancel(Hospitals.office(), cancelled, "并入", 1);

    desk.liveThrough(TODAY, LocalDate.of(2025, 10, 31));

    assertThat(thresholds()).isEmpty();
    assertThat(desk.outbox.events("overdue")).isEmpty();
  }

  @Test
  void whatHadPassedBeforeItWasSetMakesNoEvent() {
    desk.clock.set(LocalDate.of(2025, 9, 29));
    desk.aMilestoneDue(DUE);

    desk.liveThrough(LocalDate.of(2025, 9, 29), DUE);

    assertThat(thresholds()).containsExactly(1, 0);
  }

  @Test
  void whatIsSentLateSaysSoAndCountsFromToday() {
    desk.aMilestoneDue(DUE);

    desk.clock.set(LocalDate.of(2025, 10, 10));
    desk.sweep();

    assertThat(desk.outbox.events("deadline-approaching"))
        .allSatisfy(
            it -> {
              assertThat(json(it).get("late").asBoolean()).isTrue();
              assertThat(json(it).get("workingDaysLeft").asInt()).isEqualTo(-1);
            });
    JsonNode overdue = json(desk.outbox.events("overdue").get(0));
    assertThat(overdue.get("late").asBoolean()).isFalse();
    assertThat(overdue.get("workingDaysOverdue").asInt()).isEqualTo(1);
  }

  @Test
  void aCalendarThatArrivesMovesTheRemindersNotTheDueDate() {
    UUID id = desk.aMilestoneDue(LocalDate.of(2026, 10, 8)).terms().id();
    assertThat(desk.deadlines.daysOf(id))
        .containsExactly(
            days("2026-09-29", "2026-10-05", "2026-10-07", "2026-10-08", "2026-10-09"));

    desk.takeInCalendarYear.takeIn("sxtcm", nationalDay2026());

    assertThat(desk.deadlines.daysOf(id))
        .containsExactly(
            days("2026-09-23", "2026-09-28", "2026-09-30", "2026-10-08", "2026-10-09"));
    assertThat(desk.stored(id).terms().due().date()).isEqualTo(LocalDate.of(2026, 10, 8));
    assertThat(desk.stored(id).terms().version()).isEqualTo(1);
  }

  @Test
  void aChangedCalendarDoesNotRepeatWhatWasTold() {
    desk.aMilestoneDue(DUE);
    desk.liveThrough(TODAY, LocalDate.of(2025, 9, 28));

    desk.takeInCalendarYear.takeIn("sxtcm", Hospitals.year2025());
    desk.liveThrough(LocalDate.of(2025, 9, 28), DUE);

    assertThat(thresholds()).containsExactly(7, 3, 1, 0);
  }

  private List<Integer> thresholds() {
    return desk.outbox.events("deadline-approaching").stream()
        .map(it -> json(it).get("threshold").asInt())
        .toList();
  }

  private static JsonNode json(OutgoingEvent event) {
    return EventJson.json().valueToTree(event.data());
  }

  private static LocalDate[] days(String... days) {
    return List.of(days).stream().map(LocalDate::parse).toArray(LocalDate[]::new);
  }

  private static CalendarYear nationalDay2026() {
    Set<LocalDate> off =
        Set.copyOf(LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).toList());
    return new CalendarYear(2026, off, Set.of(LocalDate.of(2026, 9, 27)));
  }
}
