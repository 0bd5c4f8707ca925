package org.jiebang.refusal;

import java.util.List;

/** 冲突 (409): the object is in another version, stage or home than the command expects. */
public non-sealed class Conflict extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * @param code stable, lower-kebab
   * @param detail what happened and what to do, in Chinese
   * @param fields the offending fields, rows or cells
   */
  public Conflict(String code, String detail, FieldError... fields) {
    super(code, detail, List.of(fields));
  }

  /**
   * @param code stable, lower-kebab
   * @param detail what happened and what to do, in Chinese
   * @param fields the offending fields, rows or cells
   */
  public Conflict(String code, String detail, List<FieldError> fields) {
    super(code, detail, fields);
  }
}
