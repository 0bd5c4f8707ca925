package org.jiebang.plan.plantree;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * 位置: where a node stands in its plan, as an office quotes it: 四、（一）1. or 3.1.2.
 *
 * @param text the numbers from the root down, joined
 */
public record Place(String text) {

  /** The place of a numbered node below another, or at the top. */
  static Place of(@Nullable PlanNode parent, String number) {
    if (parent == null) {
      return new Place(number);
    }
    return parent.numbersOnTo(number)
        ? of(parent.place(), parent.number(), number)
        : new Place(parent.place().text() + number);
  }

  /** The same in half width and without blanks: two places that look alike are one. */
  Place plain() {
    return new Place(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", ""));
  }

  /** 3.1.2 below 3.1 repeats its parent's number, which is then not said twice. */
  private static Place of(Place parent, String parentNumber, String number) {
    String above = parent.text().substring(0, parent.text().length() - parentNumber.length());
    return new Place(above + number);
  }
}
