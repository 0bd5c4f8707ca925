package org.jiebang.project.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiebang.calendar.CalendarYear;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.project.organisation.Appointment;
import org.jiebang.project.organisation.Department;
import org.jiebang.project.organisation.Person;

/** 两家医院: departments, people and working days as the tests need them. */
public final class Hospitals {

  private Hospitals() {}

  /** 2025, as the State Council published it. */
  public static CalendarYear year2025() {
    return new CalendarYear(
        2025,
        Stream.of(
                days("2025-01-01", "2025-01-01"),
                days("2025-01-28", "2025-02-04"),
                days("2025-04-04", "2025-04-06"),
                days("2025-05-01", "2025-05-05"),
                days("2025-05-31", "2025-06-02"),
                days("2025-10-01", "2025-10-08"))
            .flatMap(it -> it)
            .collect(Collectors.toSet()),
        Set.of(
            LocalDate.parse("2025-01-26"),
            LocalDate.parse("2025-02-08"),
            LocalDate.parse("2025-04-27"),
            LocalDate.parse("2025-09-28"),
            LocalDate.parse("2025-10-11")));
  }

  /** The departments of the first hospital. */
  public static List<Department> departments() {
    return List.of(
        open("party-government-office", "党政综合办"),
        open("party-building-office", "党建工作办"),
        open("finance", "财务科"),
        open("nursing", "护理部"),
        open("medical-affairs", "医务科"),
        open("respiratory", "呼吸内科"),
        open("science-education", "科教科"),
        new Department("old-ward", "老病区", null, LocalDate.parse("2024-12-31")));
  }

  /** The people of the first hospital. */
  public static List<Person> people() {
    return List.of(
        new Person("gao-feng", "高峰"),
        new Person("li-guohua", "李国华"),
        new Person("chen-xiaowen", "陈晓文"));
  }

  /** Of the sponsors only one is appointed to a department. */
  public static Appointment appointment() {
    return new Appointment(
        UUID.fromString("01983c5e-8a00-7000-8000-0000000000aa"),
        "li-guohua",
        "head",
        "medical-affairs",
        null,
        null);
  }

  static InMemoryOrganisation known() {
    InMemoryOrganisation organisation = new InMemoryOrganisation();
    departments().forEach(it -> organisation.put("sxtcm", it));
    people().forEach(it -> organisation.put("sxtcm", it));
    organisation.put("sxtcm", appointment());
    organisation.put("sxtcm", year2025());
    organisation.put("gytcm", open("gy-office", "办公室"));
    return organisation;
  }

  /** 党政综合办. */
  public static Principal office() {
    return wide("office", "党政综合办", Role.OFFICE, "sxtcm");
  }

  /** 档案. */
  public static Principal records() {
    return wide("records", "档案室", Role.RECORDS, "sxtcm");
  }

  /** 院领导. */
  public static Principal leader() {
    return wide("leader", "院领导", Role.LEADER, "sxtcm");
  }

  /** The office of the other hospital. */
  public static Principal officeElsewhere() {
    return wide("office", "办公室", Role.OFFICE, "gytcm");
  }

  /** Somebody who acts for a department. */
  public static Principal department(String code) {
    return new Principal(code, code, "sxtcm", Set.of(Role.DEPARTMENT), Set.of("c1"), Set.of(code));
  }

  private static Principal wide(String subject, String name, Role role, String hospital) {
    return new Principal(subject, name, hospital, Set.of(role), Set.of("*"), Set.of());
  }

  private static Department open(String code, String name) {
    return new Department(code, name, null, null);
  }

  private static Stream<LocalDate> days(String first, String last) {
    return LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1));
  }
}
