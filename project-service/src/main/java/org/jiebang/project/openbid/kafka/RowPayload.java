package org.jiebang.project.openbid.kafka;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiebang.project.openbid.Cell;
import org.jiebang.project.openbid.Column;
import org.jiebang.project.openbid.Inheritance;
import org.jiebang.project.openbid.Row;
import org.jiebang.project.openbid.SubChallenge;
import org.jiebang.project.openbid.Task;
import org.jspecify.annotations.Nullable;

/** 子项目或三级任务, as the contract says; where a cell was inherited it names the row it came from. */
record RowPayload(
    String number,
    String name,
    @Nullable String secondTitleLine,
    @Nullable String goalTitle,
    @Nullable String sponsor,
    boolean sponsorInherited,
    @Nullable String sponsorFrom,
    List<String> leadDepartments,
    boolean leadDepartmentsInherited,
    @Nullable String leadDepartmentsFrom,
    Cell.Reading leadDepartmentsCell,
    List<String> supportingDepartments,
    boolean supportingDepartmentsInherited,
    @Nullable String supportingDepartmentsFrom,
    @Nullable String sourceAt,
    @Nullable List<RowPayload> tasks) {

  static RowPayload of(SubChallenge sub, Inheritance inheritance) {
    List<RowPayload> tasks = sub.tasks().stream().map(it -> of(it, sub, inheritance)).toList();
    return of(
        sub,
        sub.secondTitleLine(),
        sub.goalTitle(),
        sub.at(),
        column -> inheritance.origin(sub, column),
        tasks);
  }

  private static RowPayload of(Task task, SubChallenge parent, Inheritance inheritance) {
    return of(
        task, null, null, task.at(), column -> inheritance.origin(task, parent, column), null);
  }

  private static RowPayload of(
      Row row,
      @Nullable String secondTitleLine,
      @Nullable String goalTitle,
      @Nullable String at,
      Function<Column, Optional<Row>> origin,
      @Nullable List<RowPayload> tasks) {
    Cell sponsor = row.responsibility().sponsor();
    Cell lead = row.responsibility().lead();
    Cell supporting = row.responsibility().supporting();
    return new RowPayload(
        row.number().text(),
        row.name(),
        secondTitleLine,
        goalTitle,
        sponsor.codes().isEmpty() ? null : sponsor.codes().get(0),
        sponsor.isInherited(),
        from(origin.apply(Column.SPONSOR)),
        lead.codes(),
        lead.isInherited(),
        from(origin.apply(Column.LEAD)),
        lead.reading(),
        supporting.codes(),
        supporting.isInherited(),
        from(origin.apply(Column.SUPPORTING)),
        at,
        tasks);
  }

  private static @Nullable String from(Optional<Row> origin) {
    return origin.map(it -> it.number().text()).orElse(null);
  }
}
