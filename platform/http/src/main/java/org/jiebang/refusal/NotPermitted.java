package org.jiebang.refusal;

import java.util.List;

/** 无权操作 (403): the caller may see it but not do this. */
public final class NotPermitted extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * @param code stable, lower-kebab
   * @param detail what happened and what to do, in Chinese
   * @param fields the offending fields, rows or cells
   */
  public NotPermitted(String code, String detail, FieldError... fields) {
    super(code, detail, List.of(fields));
  }

  /**
   * @param code stable, lower-kebab
   * @param detail what happened and what to do, in Chinese
   * @param fields the offending fields, rows or cells
   */
  public NotPermitted(String code, String detail, List<FieldError> fields) {
    super(code, detail, fields);
  }
}
