package org.jiebang.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 国务院办公厅 notices on holidays, as published; 国办发明电〔2023〕7号 for 2024, 〔2024〕12号 for 2025. */
final class StateCouncil {

  private StateCouncil() {}

  static final CalendarYear Y2024 =
      new CalendarYear(
          2024,
          days(
              "2024-01-01/2024-01-01",
              "2024-02-10/2024-02-17",
              "2024-04-04/2024-04-06",
              "2024-05-01/2024-05-05",
              "2024-06-10/2024-06-10",
              "2024-09-15/2024-09-17",
              "2024-10-01/2024-10-07"),
          days(
              "2024-02-04/2024-02-04",
              "2024-02-18/2024-02-18",
              "2024-04-07/2024-04-07",
              "2024-04-28/2024-04-28",
              "2024-05-11/2024-05-11",
              "2024-09-14/2024-09-14",
              "2024-09-29/2024-09-29",
              "2024-10-12/2024-10-12"));

  static final CalendarYear Y2025 =
      new CalendarYear(
          2025,
          days(
              "2025-01-01/2025-01-01",
              "2025-01-28/2025-02-04",
              "2025-04-04/2025-04-06",
              "2025-05-01/2025-05-05",
              "2025-05-31/2025-06-02",
              "2025-10-01/2025-10-08"),
          days(
              "2025-01-26/2025-01-26",
              "2025-02-08/2025-02-08",
              "2025-04-27/2025-04-27",
              "2025-09-28/2025-09-28",
              "2025-10-11/2025-10-11"));

  static WorkingCalendar calendar() {
    return new WorkingCalendar(List.of(Y2024, Y2025));
  }

  private static Set<LocalDate> days(String... fromTo) {
    return Stream.of(fromTo)
        .map(range -> range.split("/", 2))
        .flatMap(
            range -> LocalDate.parse(range[0]).datesUntil(LocalDate.parse(range[1]).plusDays(1)))
        .collect(Collectors.toSet());
  }
}
