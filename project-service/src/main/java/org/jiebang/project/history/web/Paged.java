package org.jiebang.project.history.web;

import java.util.List;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;

/** 短列表分页: a list that is short by nature, cut into the pages asked for. */
public final class Paged {

  private Paged() {}

  /** One page of the list. */
  public static <T> Page<T> of(List<T> all, PageRequest page) {
    List<T> items = all.stream().skip(page.offset()).limit(page.size()).toList();
    return Page.of(items, page, all.size());
  }
}
