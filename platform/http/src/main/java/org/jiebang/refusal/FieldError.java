package org.jiebang.refusal;

/**
 * 字段错误: what is wrong with one field, row or cell of the input.
 *
 * @param field where it is: a JSON path such as {@code components[2].denominator}, or a cell
 * @param code stable, lower-kebab, for programs
 * @param message for people, in Chinese
 */
public record FieldError(String field, String code, String message) {}
