package org.jiebang.refusal;

import java.util.List;

/** 违反规则 (422): well formed, but a rule of the hospital forbids it. */
public final class RuleBroken extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * @param code stable, lower-kebab
   * @param detail what happened and what to do, in Chinese
   * @param fields the offending fields, rows or cells
   */
  public RuleBroken(String code, String detail, FieldError... fields) {
    super(code, detail, List.of(fields));
  }

  /**
   * @param code stable, lower-kebab
   * @param detail what happened and what to do, in Chinese
   * @param fields the offending fields, rows or cells
   */
  public RuleBroken(String code, String detail, List<FieldError> fields) {
    super(code, detail, fields);
  }
}
