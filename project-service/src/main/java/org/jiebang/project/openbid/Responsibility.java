package org.jiebang.project.openbid;

/**
 * 责任: who sponsors, leads and supports one row of the list.
 *
 * @param sponsor 牵头领导: one person at most
 * @param lead 牵头科室
 * @param supporting 配合科室
 */
public record Responsibility(Cell sponsor, Cell lead, Cell supporting) {

  /** Refuses two sponsors of one row. */
  public Responsibility {
    if (sponsor.codes().size() > 1) {
      throw new IllegalArgumentException("A row has one sponsor at most");
    }
  }

  /** A row that names nobody, such as a challenge whose sub-challenges do. */
  public static Responsibility unstated() {
    return new Responsibility(Cell.printed(), Cell.printed(), Cell.printed());
  }

  /** The cell of a column. */
  public Cell cell(Column column) {
    return switch (column) {
      case SPONSOR -> sponsor;
      case LEAD -> lead;
      case SUPPORTING -> supporting;
    };
  }
}
