package org.jiebang.plan.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jiebang.identity.Principal;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Objections;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Recorded;
import org.jiebang.plan.ledger.Recording;

/** 登记任职. */
@Singleton
public class RecordAppointment {

  private final Appointments appointments;
  private final People people;
  private final Departments departments;
  private final Campuses campuses;
  private final Announcement<Appointment> announcement;
  private final Recording recording;

  /** Made by the container. */
  public RecordAppointment(
      Appointments appointments,
      People people,
      Departments departments,
      Campuses campuses,
      Announcement<Appointment> announcement,
      Recording recording) {
    this.appointments = appointments;
    this.people = people;
    this.departments = departments;
    this.campuses = campuses;
    this.announcement = announcement;
    this.recording = recording;
  }

  /** Stores an appointment, if person and place are known and the department exists meanwhile. */
  @Transactional
  public Recorded<Appointment> record(Principal by, Appointment stated, Origin origin) {
    origin.requireMayState(by);
    requireKnownPersonAndCampus(by.hospital(), stated);
    requireExistingDepartment(by.hospital(), stated);
    return recording.put(appointments, announcement, by, stated, origin);
  }

  private void requireKnownPersonAndCampus(String hospital, Appointment stated) {
    String campus = stated.campus();
    new Objections()
        .when(
            people.find(hospital, stated.person()).isEmpty(),
            "person",
            "unknown-person",
            "没有这个人员：" + stated.person())
        .when(
            campus != null && !campuses.knows(hospital, campus),
            "campus",
            "unknown-campus",
            "没有这个院区：" + campus)
        .raise();
  }

  private void requireExistingDepartment(String hospital, Appointment stated) {
    String code = stated.department();
    if (code == null) {
      return;
    }
    Optional<Entry<Department>> unit = departments.find(hospital, code);
    new Objections()
        .when(unit.isEmpty(), "department", "unknown-department", "没有这个科室：" + code)
        .when(
            unit.isPresent() && !unit.get().fact().validity().covers(stated.validity()),
            "validFrom",
            "outside-department-validity",
            "任职期超出科室的有效期")
        .raise();
  }
}
