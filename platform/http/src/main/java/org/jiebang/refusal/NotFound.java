package org.jiebang.refusal;

import java.util.List;

/** 查无此项 (404): nothing is there that the caller may see; a foreign object answers the same. */
public final class NotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * @param code stable, lower-kebab
   * @param detail what happened and what to do, in Chinese
   * @param fields the offending fields, rows or cells
   */
  public NotFound(String code, String detail, FieldError... fields) {
    super(code, detail, List.of(fields));
  }

  /**
   * @param code stable, lower-kebab
   * @param detail what happened and what to do, in Chinese
   * @param fields the offending fields, rows or cells
   */
  public NotFound(String code, String detail, List<FieldError> fields) {
    super(code, detail, fields);
  }
}
