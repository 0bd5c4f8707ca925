package org.jiebang.plan.organisation.web;

import java.time.LocalDate;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.Validity;
import org.jiebang.plan.organisation.Campus;
import org.jspecify.annotations.Nullable;

/** What is stated of a campus (院区); with a source it is recorded history (补录). */
record CampusRequest(
    String name,
    @Nullable String home,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable Boolean ourReading,
    @Nullable String note,
    @Nullable Source source,
    @Nullable String reason) {

  Campus campus(String code) {
    return new Campus(
        code,
        name,
        home == null ? code : home,
        new Validity(validFrom, validTo),
        Boolean.TRUE.equals(ourReading),
        note);
  }

  Origin origin() {
    return new Origin(source, reason);
  }
}
