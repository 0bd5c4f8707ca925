package org.jiebang.http;

import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.InvalidInput;

/**
 * 分页请求: which page is wanted. A controller takes it as a parameter; it is read from {@code
 * ?page=&size=}.
 *
 * @param page which page, from 0
 * @param size how many items it may hold, 1 to {@value #LARGEST}
 */
public record PageRequest(int page, int size) {

  /** The largest page. */
  public static final int LARGEST = 200;

  /** The page size when none is asked for. */
  public static final int USUAL = 50;

  /** The last page that can be asked for: nobody turns further, and the offset stays an int. */
  private static final int LAST = 100_000;

  /** Refuses a page that does not exist and one too large. */
  public PageRequest {
    if (page < 0 || page > LAST) {
      throw outOfRange("page", "页码从 0 开始，不超过 " + LAST + "。");
    }
    if (size < 1 || size > LARGEST) {
      throw outOfRange("size", "每页 1 至 " + LARGEST + " 条。");
    }
  }

  /** The first page, of the usual size. */
  public static PageRequest first() {
    return new PageRequest(0, USUAL);
  }

  /** How many items lie on the pages before. */
  public int offset() {
    return page * size;
  }

  private static InvalidInput outOfRange(String field, String message) {
    return new InvalidInput(
        ProblemCode.INVALID_PARAMETER.code(),
        message,
        new FieldError(field, "out-of-range", message));
  }
}
