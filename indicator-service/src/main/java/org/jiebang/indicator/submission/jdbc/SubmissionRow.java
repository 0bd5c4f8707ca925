package org.jiebang.indicator.submission.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.indicator.submission.Revision;
import org.jiebang.indicator.submission.Slot;
import org.jiebang.indicator.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code submissions}: the newest revision.
 *
 * @param rowVersion counted from 0 by the framework, which raises it with each update
 */
@MappedEntity("submissions")
record SubmissionRow(
    @Id UUID id,
    String hospital,
    String home,
    String indicator,
    @Nullable String campus,
    @Nullable String department,
    String period,
    LocalDate firstDay,
    LocalDate lastDay,
    boolean demonstration,
    boolean history,
    @Version Long rowVersion,
    @TypeDef(type = DataType.JSON) Revision revision,
    @Nullable String reporterDepartment) {

  /** The row that the newest revision replaces, with the new content. */
  static SubmissionRow before(Submission submission) {
    Slot slot = submission.slot();
    return new SubmissionRow(
        submission.id(),
        slot.hospital(),
        slot.home().code(),
        slot.indicator(),
        slot.campus(),
        slot.department(),
        slot.period().text(),
        slot.period().first(),
        slot.period().last(),
        submission.demonstration(),
        submission.history(),
        submission.current().number() - 2,
        submission.current(),
        submission.current().reporter().department());
  }

  Submission submission() {
    Slot slot =
        new Slot(new Home(hospital, home), indicator, campus, department, PeriodText.parse(period));
    return Submission.first(id, slot, demonstration, history, revision);
  }
}
