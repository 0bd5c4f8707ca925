package org.jiebang.plan.organisation.web;

import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.organisation.Person;
import org.jspecify.annotations.Nullable;

/** What is stated of a person (人员); with a source it is recorded history (补录). */
record PersonRequest(
    String name,
    @Nullable String identity,
    @Nullable String email,
    @Nullable String mobile,
    @Nullable String note,
    @Nullable Source source,
    @Nullable String reason) {

  Person person(String code) {
    return new Person(code, name, identity, email, mobile, note);
  }

  Origin origin() {
    return new Origin(source, reason);
  }
}
