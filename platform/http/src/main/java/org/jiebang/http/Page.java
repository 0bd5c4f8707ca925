package org.jiebang.http;

import java.util.List;
import java.util.function.Function;

/**
 * 分页结果: one page of a longer list.
 *
 * @param items what is on this page
 * @param page which page, from 0
 * @param size how many a page holds at most
 * @param total how many there are on all pages
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, int page, int size, long total) {

  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }

  /** The page that was asked for. */
  public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
    return new Page<>(items, request.page(), request.size(), total);
  }

  /** The same page with each item in another form. */
  public <R> Page<R> map(Function<? super T, ? extends R> form) {
    return new Page<R>(items.stream().<R>map(form).toList(), page, size, total);
  }
}
