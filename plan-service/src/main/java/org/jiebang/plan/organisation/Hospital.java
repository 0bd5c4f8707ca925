package org.jiebang.plan.organisation;

import java.util.List;
import org.jiebang.plan.ledger.Code;
import org.jiebang.plan.ledger.Fact;
import org.jiebang.plan.ledger.Objections;
import org.jspecify.annotations.Nullable;

/**
 * 医院: the tenant itself.
 *
 * @param code the tenant's code
 * @param name its name
 * @param otherNames further names it carries
 * @param note anything a reader should know
 */
public record Hospital(String code, String name, List<OtherName> otherNames, @Nullable String note)
    implements Fact {

  /** Refuses a code that is none. */
  public Hospital {
    Objections objections = new Objections();
    Code.check(objections, "code", code);
    objections
        .name("name", name)
        .names("otherNames", otherNames.stream().map(OtherName::name).toList())
        .raise();
    otherNames = List.copyOf(otherNames);
  }

  /**
   * 冠名、别名.
   *
   * @param name the name
   * @param since since when, as far as stated: a year, a month or a day
   */
  public record OtherName(String name, @Nullable String since) {}
}
