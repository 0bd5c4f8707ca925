package org.jiebang.plan.organisation.web;

import java.util.List;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.web.Lists;
import org.jiebang.plan.organisation.Hospital;
import org.jspecify.annotations.Nullable;

/** What is stated of a hospital (医院); with a source it is recorded history (补录). */
record HospitalRequest(
    String name,
    @Nullable List<Hospital.OtherName> otherNames,
    @Nullable String note,
    @Nullable Source source,
    @Nullable String reason) {

  Hospital hospital(String code) {
    return new Hospital(code, name, Lists.orEmpty(otherNames), note);
  }

  Origin origin() {
    return new Origin(source, reason);
  }
}
