package org.jiebang.plan.plantree;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 编号: an official number, kept as it is printed and sorted as people do: 二、 before 十、, （九） before
 * （十）, 1.9 before 1.10, 1. before 1.1 before 2.
 *
 * <p>Numbers compare by value whatever they are written in, everything else by its characters, full
 * width like half width. Two that differ in print alone still have an order, so that sorting is
 * total.
 *
 * @param text as printed
 */
public record Numbering(String text) implements Comparable<Numbering> {

  private static final Comparator<Numbering> ORDER =
      Comparator.comparing(Numbering::parts, Numbering::compareParts)
          .thenComparing(Numbering::text);

  @Override
  public int compareTo(Numbering other) {
    return ORDER.compare(this, other);
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
    for (int from = 0; from < normal.length(); ) {
      int to = endOfPart(normal, from);
      parts.add(Part.of(normal.substring(from, to), Script.of(normal.charAt(from))));
      from = to;
    }
    return parts;
  }

  private static int endOfPart(String normal, int from) {
    Script script = Script.of(normal.charAt(from));
    int to = from + 1;
    while (to < normal.length() && Script.of(normal.charAt(to)) == script) {
      to++;
    }
    return to;
  }

  private static int compareParts(List<Part> left, List<Part> right) {
    int common = Math.min(left.size(), right.size());
    for (int i = 0; i < common; i++) {
      int order = left.get(i).compareTo(right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private enum Script {
    ARABIC,
    HAN,
    OTHER;

    static Script of(char character) {
      if (character >= '0' && character <= '9') {
        return ARABIC;
      }
      return HanNumber.isPartOfOne(character) ? HAN : OTHER;
    }
  }

  /** A number, or what stands between numbers; numbers come first. */
  private record Part(boolean number, BigInteger value, String words) implements Comparable<Part> {

    private static final Comparator<Part> ORDER =
        Comparator.comparing(Part::number)
            .reversed()
            .thenComparing(Part::value)
            .thenComparing(Part::words);

    static Part of(String run, Script script) {
      return switch (script) {
        case ARABIC -> new Part(true, new BigInteger(run), "");
        case HAN -> new Part(true, HanNumber.valueOf(run), "");
        case OTHER -> new Part(false, BigInteger.ZERO, run);
      };
    }

    @Override
    public int compareTo(Part other) {
      return ORDER.compare(this, other);
    }
  }
}
