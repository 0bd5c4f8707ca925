package org.jiebang.indicator.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jiebang.audit.AuditEntry;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.memory.MemoryDefinitions;
import org.jiebang.indicator.memory.MemoryOrganisation;
import org.jiebang.indicator.memory.MemoryTargets;
import org.jiebang.indicator.memory.Samples;
import org.jiebang.indicator.organisation.Units;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.indicator.target.ConcernedDepartments;
import org.jspecify.annotations.Nullable;

/** A hospital of three campuses where people report, on 30 June 2025. */
final class ReportingDesk {

  final MemoryDefinitions definitions = new MemoryDefinitions();
  final MemoryTargets targets = new MemoryTargets();
  final MemoryOrganisation organisation = MemoryOrganisation.ofThreeCampuses();
  final MemorySubmissions submissions = new MemorySubmissions();
  final List<String> told = new ArrayList<>();
  final List<AuditEntry> audited = new ArrayList<>();
  private ServedHomes homes =
      ServedHomes.of(
          Home.group("sxtcm"),
          new Home("sxtcm", "c1"),
          new Home("sxtcm", "c2"),
          new Home("sxtcm", "c3"));

  ReportingDesk() {
    definitions.add(Samples.surgeryShare().definition());
    definitions.add(Samples.visits().definition());
    definitions.add(Samples.kinds().definition());
  }

  ReportingDesk servingOnly(Home... these) {
    homes = ServedHomes.of(these);
    return this;
  }

  Told report(Principal actor, Report report) {
    return new ReportResult(
            definitions,
            submissions,
            new ReportingScope(new Units(organisation)),
            tell(),
            homes,
            clock())
        .report(actor, report);
  }

  Told correct(Principal actor, Correction correction) {
    SubmissionSight sight = new SubmissionSight(definitions, concerned());
    return new CorrectResult(definitions, submissions, sight, tell(), homes, clock())
        .correct(actor, correction);
  }

  private TellResult tell() {
    return new TellResult(concerned(), this::tell, audited::add);
  }

  private UUID tell(
      Submission submission, IndicatorDefinition definition, Set<String> departments) {
    told.add(
        definition.code()
            + " v"
            + submission.current().number()
            + " "
            + String.join(",", new TreeSet<>(departments)));
    return new UUID(0, told.size());
  }

  private ConcernedDepartments concerned() {
    return new ConcernedDepartments(definitions, targets);
  }

  private static BusinessClock clock() {
    return BusinessClock.fixed(LocalDate.of(2025, 6, 30));
  }

  static Principal statistics() {
    return principal("statistics", Role.STATISTICS, "*");
  }

  static Principal records() {
    return principal("records", Role.RECORDS, "*");
  }

  static Principal department(String code) {
    return new Principal(
        "dept:" + code, code, "sxtcm", Set.of(Role.DEPARTMENT), Set.of("c1"), Set.of(code));
  }

  static Principal principal(String subject, Role role, String campus) {
    return new Principal(subject, subject, "sxtcm", Set.of(role), Set.of(campus), Set.of());
  }

  static Report ratio(@Nullable String campus, String period, int numerator, int denominator) {
    Figures figures =
        new Figures(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), null, null);
    return report("surgery-share", campus, null, period, figures);
  }

  static Report count(
      String indicator, @Nullable String campus, @Nullable String department, String period) {
    Figures figures = new Figures(null, null, BigDecimal.TEN, null);
    return report(indicator, campus, department, period, figures);
  }

  private static Report report(
      String indicator,
      @Nullable String campus,
      @Nullable String department,
      String period,
      Figures figures) {
    return new Report(
        indicator, campus, department, PeriodText.parse(period), figures, false, false, null);
  }
}
