package org.jiebang.project.openbid.jdbc;

import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiebang.project.openbid.Cell;
import org.jiebang.project.openbid.Column;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.Row;

/** 责任: one person or department named by one cell of the list. */
@MappedEntity("responsibilities")
record ResponsibilityRow(
    UUID openBidId, String rowNumber, String role, String code, boolean inherited) {

  static Stream<ResponsibilityRow> of(OpenBid openBid) {
    return openBid
        .challenge()
        .rows()
        .flatMap(row -> Arrays.stream(Column.values()).flatMap(it -> of(openBid.id(), row, it)));
  }

  private static Stream<ResponsibilityRow> of(UUID openBid, Row row, Column column) {
    Cell cell = row.responsibility().cell(column);
    String number = row.number().text();
    String role = column.name().toLowerCase(Locale.ROOT);
    return cell.codes().stream()
        .distinct()
        .map(code -> new ResponsibilityRow(openBid, number, role, code, cell.isInherited()));
  }
}
