package org.jiebang.indicator.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiebang.indicator.submission.ReportingDesk.count;
import static org.jiebang.indicator.submission.ReportingDesk.department;
import static org.jiebang.indicator.submission.ReportingDesk.ratio;
import static org.jiebang.indicator.submission.ReportingDesk.records;
import static org.jiebang.indicator.submission.ReportingDesk.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.indicator.memory.Samples;
import org.jiebang.indicator.organisation.Campus;
import org.jiebang.indicator.organisation.Validity;
import org.jiebang.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportResultTest {

  private final ReportingDesk desk = new ReportingDesk();

  @Test
  void aReportIsStoredAuditedAndToldToThoseConcerned() {
    desk.targets.add(Samples.surgeryShare().ofDepartment("pediatrics", "2025", "0.40"));

    Told told = desk.report(statistics(), ratio("c1", "2025-06", 42, 100));

    assertThat(told.submission().slot().home()).isEqualTo(new Home("sxtcm", "c1"));
    assertThat(told.submission().current().definitionVersion()).isEqualTo(1);
    assertThat(desk.told).containsExactly("surgery-share v1 medical-affairs,pediatrics");
    assertThat(desk.audited).hasSize(1);
    assertThat(desk.audited.get(0).action()).isEqualTo("report-result");
  }

  @Test
  void aFilledSlotIsCorrectedAndNotFilledAgain() {
    Told first = desk.report(statistics(), ratio("c1", "2025-06", 42, 100));

    refused("already-reported", statistics(), ratio("c1", "2025-06", 43, 100));
    refused("period-overlaps", statistics(), ratio("c1", "2025-Q2", 43, 100));
    assertThatThrownBy(() -> desk.report(statistics(), ratio("c1", "2025-06", 42, 100)))
        .hasMessageContaining(first.submission().id().toString());
    assertThat(desk.told).hasSize(1);
  }

  @Test
  void neitherTheFutureNorAClosedCampusIsReported() {
    desk.organisation.put(
        new Campus("sxtcm", "c3", "c3", "c3", new Validity(null, LocalDate.of(2025, 5, 31))));

    refused("period-not-begun", statistics(), ratio("c1", "2025-07", 42, 100));
    refused("unit-closed", statistics(), ratio("c3", "2025-06", 42, 100));
    desk.report(statistics(), ratio("c3", "2025-05", 42, 100));
  }

  @Test
  void whatDoesNotAddIsReportedByTheHospitalItself() {
    Told own = desk.report(statistics(), count("kinds", null, null, "2024"));

    assertThat(own.submission().slot().home()).isEqualTo(Home.group("sxtcm"));
    refused("campus-required", statistics(), count("visits", null, null, "2025-06"));
  }

  @Test
  void aDepartmentReportsForItselfOrAsTheOwnerForTheCampus() {
    desk.report(department("pediatrics"), count("visits", "c1", "pediatrics", "2025-06"));
    desk.report(department("medical-affairs"), count("visits", "c1", null, "2025-06"));

    assertThat(desk.told)
        .containsExactly("visits v1 medical-affairs,pediatrics", "visits v1 medical-affairs");
    refused(
        "department-required", department("pediatrics"), count("visits", "c1", null, "2025-05"));
    refused(
        "unknown-department",
        department("pediatrics"),
        count("visits", "c1", "quality-control", "2025-05"));
    refused("unknown-campus", department("pediatrics"), count("visits", "c2", null, "2025-05"));
    refused("department-required", department("pediatrics"), count("kinds", null, null, "2024"));
  }

  @Test
  void whatIsNotAtHomeIsNotWritten() {
    desk.servingOnly(new Home("sxtcm", "c1"));

    desk.report(statistics(), ratio("c1", "2025-06", 42, 100));
    refused("not-at-home", statistics(), ratio("c2", "2025-06", 42, 100));
  }

  @Test
  void onlyTheRecordsOfficeEntersHistory() {
    Report now = ratio("c1", "2020-12", 42, 100);
    Report history =
        new Report(
            now.indicator(), now.campus(), null, now.period(), now.figures(), false, true, null);

    refused("role-required", statistics(), history);
    desk.report(records(), history);
    assertThat(desk.audited.get(0).history()).isTrue();
  }

  @Test
  void aLeaderAndAnAuditorReportNothing() {
    refused(
        "role-required",
        ReportingDesk.principal("leader", Role.LEADER, "*"),
        ratio("c1", "2025-06", 42, 100));
    refused(
        "role-required",
        ReportingDesk.principal("auditor", Role.AUDITOR, "*"),
        ratio("c1", "2025-06", 42, 100));
  }

  @Test
  void aCorrectionKeepsTheOldRevision() {
    UUID id = desk.report(statistics(), ratio("c1", "2025-06", 42, 100)).submission().id();

    Told corrected = desk.correct(statistics(), correction(id, 38, 1, "多计"));

    assertThat(corrected.submission().replaced()).map(Revision::number).contains(1L);
    assertThat(desk.submissions.revisions(id)).extracting(Revision::number).containsExactly(1L, 2L);
    assertThat(desk.audited.get(1).reason()).isEqualTo("多计");
    assertThat(desk.told.get(1)).startsWith("surgery-share v2");
  }

  @Test
  void aCorrectionNeedsAReasonAChangeAndTheNewestRevision() {
    UUID id = desk.report(statistics(), ratio("c1", "2025-06", 42, 100)).submission().id();

    refusedCorrection("reason-missing", statistics(), correction(id, 38, 1, null));
    refusedCorrection("reason-missing", statistics(), correction(id, 38, 1, " "));
    refusedCorrection("nothing-corrected", statistics(), correction(id, 42, 1, "再报"));
    refusedCorrection("stale-revision", statistics(), correction(id, 38, 2, "多计"));
    refusedCorrection("unknown-submission", department("pediatrics"), correction(id, 38, 1, "多计"));
    assertThat(desk.told).hasSize(1);
  }

  private void refused(String code, Principal actor, Report report) {
    assertThatThrownBy(() -> desk.report(actor, report))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private void refusedCorrection(String code, Principal actor, Correction correction) {
    assertThatThrownBy(() -> desk.correct(actor, correction))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static Correction correction(
      UUID id, int numerator, long expected, @Nullable String reason) {
    Figures figures =
        new Figures(BigDecimal.valueOf(numerator), BigDecimal.valueOf(100), null, null);
    return new Correction(id, figures, reason, expected, null);
  }
}
