package org.jiebang.refusal;

import java.util.List;

/** 输入有误 (400): not what the contract asks for. */
public final class InvalidInput extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * @param code stable, lower-kebab
   * @param detail what happened and what to do, in Chinese
   * @param fields the offending fields, rows or cells
   */
  public InvalidInput(String code, String detail, FieldError... fields) {
    super(code, detail, List.of(fields));
  }

  /**
   * @param code stable, lower-kebab
   * @param detail what happened and what to do, in Chinese
   * @param fields the offending fields, rows or cells
   */
  public InvalidInput(String code, String detail, List<FieldError> fields) {
    super(code, detail, fields);
  }
}
