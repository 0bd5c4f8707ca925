package org.jiebang.seeds;

import java.util.List;

/**
 * 录入篇章: entries of one kind. Chapters are entered one after another, the entries of one side by
 * side.
 *
 * @param title for people
 * @param entries what is entered
 * @param inOrder whether the entries refer to one another and so must be entered one by one
 */
record Chapter(String title, List<Entry> entries, boolean inOrder) {

  static Chapter of(String title, List<Entry> entries) {
    return new Chapter(title, entries, false);
  }

  static Chapter inOrder(String title, List<Entry> entries) {
    return new Chapter(title, entries, true);
  }
}
