package org.jiebang.refusal;

import java.util.List;

/**
 * 拒绝: a command that was understood and not done. Nothing was stored.
 *
 * <p>Its {@link #code()} is a promise to programs and never changes; its message is for people.
 */
public abstract sealed class Refusal extends RuntimeException
    permits Conflict, InvalidInput, NotFound, NotPermitted, RuleBroken {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<FieldError> fields;

  /**
   * @param code stable, lower-kebab
   * @param detail what happened and what to do, in Chinese
   * @param fields the offending fields, rows or cells
   */
  protected Refusal(String code, String detail, List<FieldError> fields) {
    super(detail);
    this.code = code;
    this.fields = List.copyOf(fields);
  }

  /** The stable code, for example {@code unknown-department}. */
  public final String code() {
    return code;
  }

  /** What happened and what to do, in Chinese. */
  public final String detail() {
    String message = getMessage();
    return message == null ? code : message;
  }

  /** The offending fields; empty when the refusal is about the whole. */
  public final List<FieldError> fields() {
    return fields;
  }
}
