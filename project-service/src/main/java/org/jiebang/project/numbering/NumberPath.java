package org.jiebang.project.numbering;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 编号: a row's official number, kept as text and ordered by its parts: 10.9 stands before 10.10, and
 * 10.1 is not 10.10.
 *
 * @param text as printed, without a closing dot
 */
public record NumberPath(String text) implements Comparable<NumberPath> {

  private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,2}(\\.[1-9]\\d{0,2}){0,4}");

  /** Refuses what is no path of numbers. */
  public NumberPath {
    if (!isOne(text)) {
      throw new IllegalArgumentException("Not a number path: " + text);
    }
  }

  /** Whether the text is a path of numbers, such as {@code 10.10}. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /** Whether this is numbered directly below the other: 3.1 below 3, and 3.1.2 below 3.1. */
  public boolean isDirectlyBelow(NumberPath parent) {
    return text.startsWith(parent.text + ".") && parts().size() == parent.parts().size() + 1;
  }

  @Override
  public int compareTo(NumberPath other) {
    int[] mine = parts().stream().mapToInt(Integer::intValue).toArray();
    return Arrays.compare(mine, other.parts().stream().mapToInt(Integer::intValue).toArray());
  }

  @Override
  public String toString() {
    return text;
  }

  private List<Integer> parts() {
    return Arrays.stream(text.split("\\.", -1)).map(Integer::valueOf).toList();
  }
}
