package org.jiebang.plan.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.jiebang.bus.Home;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.Validity;
import org.jiebang.plan.ledger.web.Lists;
import org.jiebang.plan.organisation.Department;
import org.jiebang.plan.organisation.DepartmentKind;
import org.jspecify.annotations.Nullable;

/** What is stated of a department (科室); with a source it is recorded history (补录). */
record DepartmentRequest(
    String name,
    @Nullable List<String> aliases,
    DepartmentKind kind,
    @Nullable String campus,
    @Nullable String home,
    @Nullable String parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String established,
    @Nullable Boolean ourReading,
    @Nullable String note,
    @Nullable Source source,
    @Nullable String reason) {

  Department department(String code) {
    return new Department(
        code,
        name,
        Lists.orEmpty(aliases),
        kind,
        campus,
        home == null ? Home.GROUP : home,
        parent,
        new Validity(validFrom, validTo),
        established,
        Boolean.TRUE.equals(ourReading),
        note);
  }

  Origin origin() {
    return new Origin(source, reason);
  }
}
