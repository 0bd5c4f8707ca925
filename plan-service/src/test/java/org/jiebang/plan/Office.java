package org.jiebang.plan;

import static org.jiebang.plan.ledger.Origin.historyOf;

import java.time.LocalDate;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.identity.TestTokens;
import org.jiebang.plan.calendar.CountWorkingDays;
import org.jiebang.plan.calendar.RecordYear;
import org.jiebang.plan.calendar.kafka.CalendarYearAnnouncement;
import org.jiebang.plan.document.RecordDocument;
import org.jiebang.plan.document.kafka.DocumentAnnouncement;
import org.jiebang.plan.finding.RecordFinding;
import org.jiebang.plan.finding.kafka.FindingAnnouncement;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.RecordedEffects;
import org.jiebang.plan.ledger.Recording;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.organisation.RecordAppointment;
import org.jiebang.plan.organisation.RecordCampus;
import org.jiebang.plan.organisation.RecordDepartment;
import org.jiebang.plan.organisation.RecordHospital;
import org.jiebang.plan.organisation.RecordPerson;
import org.jiebang.plan.organisation.kafka.AppointmentAnnouncement;
import org.jiebang.plan.organisation.kafka.CampusAnnouncement;
import org.jiebang.plan.organisation.kafka.DepartmentAnnouncement;
import org.jiebang.plan.organisation.kafka.HospitalAnnouncement;
import org.jiebang.plan.organisation.kafka.PersonAnnouncement;
import org.jiebang.plan.plantree.ClimbChain;
import org.jiebang.plan.plantree.KnownThings;
import org.jiebang.plan.plantree.PlanNodes;
import org.jiebang.plan.plantree.RecordPlan;
import org.jiebang.plan.plantree.kafka.PlanAnnouncement;
import org.jiebang.plan.plantree.kafka.PlanNodeAnnouncement;

/** 党政综合办: the whole service in memory, with the people who use it. */
public final class Office {

  public static final Principal OFFICE = TestTokens.wide(Role.OFFICE).principal();
  public static final Principal RECORDS = TestTokens.wide(Role.RECORDS).principal();
  public static final Principal DEPARTMENT = TestTokens.wide(Role.DEPARTMENT).principal();
  public static final Source SOURCE = new Source("002", "四、", "医院党委会", LocalDate.of(2021, 12, 28));
  public static final Origin HISTORY = historyOf(SOURCE);

  public final RecordedEffects effects = new RecordedEffects();
  final InMemory.DepartmentsInMemory departments = new InMemory.DepartmentsInMemory();
  final InMemory.CampusesInMemory campuses = new InMemory.CampusesInMemory();
  final InMemory.PeopleInMemory people = new InMemory.PeopleInMemory();
  final InMemory.DocumentsInMemory documents = new InMemory.DocumentsInMemory();
  final InMemory.PlansInMemory plans = new InMemory.PlansInMemory();
  public final PlanNodes nodes = new InMemory.PlanNodesInMemory();
  final InMemory.YearsInMemory years = new InMemory.YearsInMemory();

  private final Recording recording;

  public final RecordHospital recordHospital;
  public final RecordCampus recordCampus;
  public final RecordDepartment recordDepartment;
  public final RecordPerson recordPerson;
  public final RecordAppointment recordAppointment;
  public final RecordYear recordYear;
  public final RecordDocument recordDocument;
  public final RecordFinding recordFinding;
  public final RecordPlan recordPlan;
  public final ClimbChain climbChain;
  public final CountWorkingDays countWorkingDays;

  private Office(ServedHomes homes) {
    recording = new Recording(homes, effects, effects, effects);
    recordHospital =
        new RecordHospital(new InMemory.HospitalsInMemory(), new HospitalAnnouncement(), recording);
    recordCampus = new RecordCampus(campuses, new CampusAnnouncement(), recording);
    recordDepartment =
        new RecordDepartment(departments, campuses, new DepartmentAnnouncement(), recording);
    recordPerson = new RecordPerson(people, new PersonAnnouncement(), recording);
    recordAppointment =
        new RecordAppointment(
            new InMemory.AppointmentsInMemory(),
            people,
            departments,
            campuses,
            new AppointmentAnnouncement(),
            recording);
    recordYear = new RecordYear(years, new CalendarYearAnnouncement(), recording);
    recordDocument = new RecordDocument(documents, new DocumentAnnouncement(), recording);
    recordFinding =
        new RecordFinding(
            new InMemory.FindingsInMemory(), documents, new FindingAnnouncement(), recording);
    recordPlan =
        new RecordPlan(
            plans,
            nodes,
            new KnownThings(documents, departments, people, nodes),
            new PlanAnnouncement(),
            new PlanNodeAnnouncement(),
            recording);
    climbChain = new ClimbChain(nodes, plans, documents);
    countWorkingDays = new CountWorkingDays(years);
  }

  /** Where everything is written. */
  public static Office atHome() {
    return new Office(ServedHomes.of(Home.group("sxtcm"), Home.campus("sxtcm", "c1")));
  }

  /** At a campus that does not write the hospital's own things. */
  public static Office atACampus() {
    return new Office(ServedHomes.of(Home.campus("sxtcm", "c1")));
  }
}
