package org.jiebang.notification;

import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.notification.CloudEvents.Event;

/**
 * A hospital that tells the service of its departments, people and results, in the words of the
 * publishers' examples. Its department codes bear a mark of their own, since all tests share one
 * broker.
 */
final class Hospital {

  static final Home C1 = new Home("sxtcm", "c1");
  static final Home GROUP = Home.group("sxtcm");

  private final CloudEvents events;
  private final String mark = "-" + UUID.randomUUID().toString().substring(0, 8);

  Hospital(CloudEvents events) {
    this.events = events;
  }

  String code(String department) {
    return department + mark;
  }

  String[] codes(String... departments) {
    String[] codes = new String[departments.length];
    for (int i = 0; i < departments.length; i++) {
      codes[i] = code(departments[i]);
    }
    return codes;
  }

  void tellOfCampus(String code, String name) {
    state("campus", Example.of("plan", "campus-state.v1").with("code", code).with("name", name));
  }

  void tellOfDepartment(String department, String name, String home) {
    Example state =
        Example.of("plan", "department-state.v1")
            .without("parent", "validTo", "campus")
            .with("code", code(department))
            .with("name", name)
            .with("home", home);
    state("department", home.equals(Home.GROUP) ? state : state.with("campus", home));
  }

  void tellOfPerson(String person, String name, String email) {
    state(
        "person",
        Example.of("plan", "person-state.v1")
            .with("code", code(person))
            .with("name", name)
            .with("email", email));
  }

  UUID tellOfAppointment(String person, String role, String department) {
    return state("appointment", appointment(person, role, department));
  }

  void tellOfEnd(UUID id, String person, String role, String department, String lastDay) {
    Example ended = appointment(person, role, department).with("validTo", lastDay);
    events.publish(Event.of("plan.appointment-state.v1", id, 2, GROUP, ended.json()));
  }

  /** A result of c1, reported by the first of the departments it concerns. */
  Event result(UUID submission, long revision, String... departments) {
    String type = revision == 1 ? "result-reported.v1" : "result-corrected.v1";
    Example data =
        Example.of("indicator", type)
            .with("submission", submission.toString())
            .with("reportingDepartment", code(departments[0]));
    return Event.of("indicator." + type, submission, revision, C1, data.json())
        .at("c1")
        .concerning(codes(departments));
  }

  Event light(UUID rollUp, String... departments) {
    Example data = Example.of("indicator", "light-changed.v1").with("rollUp", rollUp.toString());
    return Event.of("indicator.light-changed.v1", rollUp, 1, GROUP, data.json())
        .concerning(codes(departments));
  }

  Event dueSoon(UUID milestone, String lead, String supporting) {
    Example data =
        Example.of("project", "deadline-approaching.v1")
            .with("subjectId", milestone.toString())
            .withList("leadDepartments", code(lead))
            .withList("supportingDepartments", code(supporting));
    return Event.of("project.deadline-approaching.v1", milestone, 1, GROUP, data.json())
        .concerning(codes(lead, supporting));
  }

  private Example appointment(String person, String role, String department) {
    return Example.of("plan", "appointment-state.v1")
        .with("code", code(person + role))
        .with("person", code(person))
        .with("role", role)
        .with("department", code(department));
  }

  private UUID state(String type, Example data) {
    UUID id = UUID.randomUUID();
    events.publish(Event.of("plan." + type + "-state.v1", id, 1, GROUP, data.json()));
    return id;
  }
}
