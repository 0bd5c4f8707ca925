package org.jiebang.project.openbid.web;

import java.util.List;
import org.jiebang.project.openbid.Cell;
import org.jiebang.project.openbid.Cell.Reading;
import org.jspecify.annotations.Nullable;

/** 单元格, read from what a request says of it. */
final class Cells {

  private Cells() {}

  static Cell of(@Nullable String code, @Nullable Boolean inherited) {
    return of(code == null ? List.of() : List.of(code), inherited, null);
  }

  /** Nobody inherited is nobody named: a merged cell below an empty one. */
  static Cell of(
      @Nullable List<String> codes, @Nullable Boolean inherited, @Nullable Reading stated) {
    if (codes == null || codes.isEmpty()) {
      return Cell.printed();
    }
    Reading read = Boolean.TRUE.equals(inherited) ? Reading.MERGED : Reading.PRINTED;
    return new Cell(codes, stated == null ? read : stated);
  }
}
