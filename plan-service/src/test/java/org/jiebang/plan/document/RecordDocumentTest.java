package org.jiebang.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiebang.plan.Office.HISTORY;
import static org.jiebang.plan.Office.OFFICE;
import static org.jiebang.plan.Office.RECORDS;
import static org.jiebang.plan.Refusals.assertRefused;
import static org.jiebang.plan.document.DocumentDsl.document;
import static org.jiebang.plan.document.DocumentDsl.draft;
import static org.jiebang.plan.document.DocumentDsl.issued;
import static org.jiebang.plan.ledger.Origin.ORDINARY;

import java.time.LocalDate;
import org.jiebang.plan.Office;
import org.jiebang.plan.finding.Finding;
import org.jiebang.plan.finding.FindingStatus;
import org.jiebang.plan.ledger.Recorded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("补录文件与疑点")
class RecordDocumentTest {

  private static final LocalDate DAY = LocalDate.of(2021, 12, 28);

  private final Office office = Office.atHome();

  @Test
  void doesNotEditAnIssuedDocument() {
    office.recordDocument.record(RECORDS, issued("002"), HISTORY);

    assertRefused(
        () -> office.recordDocument.record(RECORDS, document("002", "另一标题", DAY), HISTORY),
        "issued-text",
        "reason");
    assertThat(office.effects.events).hasSize(1);
  }

  @Test
  void correctsAnIssuedDocumentWithAReasonAndKeepsWhatStoodThere() {
    Recorded<Document> first = office.recordDocument.record(RECORDS, issued("002"), HISTORY);

    Recorded<Document> second =
        office.recordDocument.record(
            RECORDS, document("002", "另一标题", DAY), HISTORY.because("录入有误"));

    assertThat(second.entry().version()).isEqualTo(2);
    assertThat(office.effects.of("sxtcm", first.entry().id()).get(1).state())
        .isEqualTo(DocumentState.of(first.entry()));
  }

  @Test
  void editsADocumentThatIsNotIssued() {
    office.recordDocument.record(RECORDS, draft("009"), HISTORY);

    Recorded<Document> issued = office.recordDocument.record(RECORDS, issued("009"), HISTORY);

    assertThat(issued.change()).isEqualTo(Recorded.Change.CHANGED);
  }

  @Test
  void changesNothingWhenTheSameIsStatedTwice() {
    office.recordDocument.record(RECORDS, issued("002"), HISTORY);
    office.recordDocument.record(RECORDS, issued("002"), HISTORY);

    assertThat(office.effects.events).hasSize(1);
  }

  @Test
  void isTakenFromItsSourceAlone() {
    assertRefused(
        () -> office.recordDocument.record(RECORDS, issued("002"), ORDINARY),
        "source-required",
        "source");
    assertRefused(
        () -> office.recordDocument.record(OFFICE, issued("002"), HISTORY), "role-required");
  }

  @Test
  void refusesToBeIssuedBeforeItWasSigned() {
    assertRefused(
        () -> document("002", "标题", DAY.minusDays(1)), "issued-before-signed", "issuedOn");
  }

  @Test
  void keepsAFindingOfAKnownDocument() {
    office.recordDocument.record(RECORDS, issued("002"), HISTORY);

    office.recordFinding.record(RECORDS, finding("002"), HISTORY);

    assertThat(office.effects.lastEvent().type()).isEqualTo("jiebang.plan.finding-changed.v1");
    assertRefused(
        () -> office.recordFinding.record(RECORDS, finding("777"), HISTORY),
        "unknown-document",
        "document");
  }

  private static Finding finding(String document) {
    return new Finding(
        "row-count",
        document,
        java.util.List.of(),
        "三、（四）",
        "count",
        "称20项，列21项",
        "20",
        "21",
        FindingStatus.OPEN,
        "照印",
        null);
  }
}
