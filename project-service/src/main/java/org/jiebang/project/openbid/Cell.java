package org.jiebang.project.openbid;

import java.util.List;

/**
 * 单元格: the people or departments that one cell of the list names, and how that was read.
 *
 * @param codes whom it names, in the order printed; empty when nobody
 * @param reading printed there, or taken from the row above
 */
public record Cell(List<String> codes, Reading reading) {

  /** 读法. */
  public enum Reading {
    /** 本格所印: the cell itself prints it. */
    PRINTED,
    /** 合并格: the cell is merged with the one above. */
    MERGED,
    /** 空白格: the cell is blank without a mark of merging; taken from above and shown as such. */
    BLANK
  }

  /** Keeps the order, refuses an inherited nobody. */
  public Cell {
    codes = List.copyOf(codes);
    if (codes.isEmpty() && reading != Reading.PRINTED) {
      throw new IllegalArgumentException("Nobody cannot be inherited");
    }
  }

  /** A cell that names these itself; none: nobody is named. */
  public static Cell printed(String... codes) {
    return new Cell(List.of(codes), Reading.PRINTED);
  }

  /** A cell merged with the one above, which names these. */
  public static Cell merged(String... codes) {
    return new Cell(List.of(codes), Reading.MERGED);
  }

  /** A cell left blank, read as the one above, which names these. */
  public static Cell blank(String... codes) {
    return new Cell(List.of(codes), Reading.BLANK);
  }

  /** Whether the value stands in a row above. */
  public boolean isInherited() {
    return reading != Reading.PRINTED;
  }

  /** Whether the cell itself prints a value. */
  public boolean statesItself() {
    return !isInherited() && !codes.isEmpty();
  }
}
