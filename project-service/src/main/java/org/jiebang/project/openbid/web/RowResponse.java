package org.jiebang.project.openbid.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiebang.project.openbid.Cell;
import org.jiebang.project.openbid.Column;
import org.jiebang.project.openbid.Inheritance;
import org.jiebang.project.openbid.Responsibility;
import org.jiebang.project.openbid.Row;
import org.jiebang.project.openbid.SubChallenge;
import org.jiebang.project.openbid.Task;
import org.jiebang.project.organisation.Named;
import org.jiebang.project.organisation.Names;
import org.jspecify.annotations.Nullable;

/** 子项目或三级任务, as shown; an inherited cell names the row it came from. */
record RowResponse(
    String number,
    String name,
    @Nullable String secondTitleLine,
    @Nullable String goalTitle,
    @Nullable Named sponsor,
    boolean sponsorInherited,
    @Nullable String sponsorFrom,
    List<Named> leadDepartments,
    boolean leadDepartmentsInherited,
    @Nullable String leadDepartmentsFrom,
    Cell.Reading leadDepartmentsCell,
    List<Named> supportingDepartments,
    boolean supportingDepartmentsInherited,
    @Nullable String supportingDepartmentsFrom,
    @Nullable String sourceAt,
    @Nullable List<RowResponse> tasks) {

  static RowResponse of(SubChallenge sub, Inheritance inheritance, Names names) {
    List<RowResponse> tasks =
        sub.tasks().stream().map(it -> of(it, sub, inheritance, names)).toList();
    return of(sub, column -> inheritance.origin(sub, column), names)
        .with(sub.secondTitleLine(), sub.goalTitle(), sub.at(), tasks);
  }

  private static RowResponse of(
      Task task, SubChallenge parent, Inheritance inheritance, Names names) {
    return of(task, column -> inheritance.origin(task, parent, column), names)
        .with(null, null, task.at(), null);
  }

  private static RowResponse of(Row row, Function<Column, Optional<Row>> origin, Names names) {
    Responsibility who = row.responsibility();
    return new RowResponse(
        row.number().text(),
        row.name(),
        null,
        null,
        who.sponsor().codes().stream().findFirst().map(names::person).orElse(null),
        who.sponsor().isInherited(),
        from(origin.apply(Column.SPONSOR)),
        names.departments(who.lead().codes()),
        who.lead().isInherited(),
        from(origin.apply(Column.LEAD)),
        who.lead().reading(),
        names.departments(who.supporting().codes()),
        who.supporting().isInherited(),
        from(origin.apply(Column.SUPPORTING)),
        null,
        null);
  }

  private RowResponse with(
      @Nullable String secondLine,
      @Nullable String goal,
      @Nullable String at,
      @Nullable List<RowResponse> below) {
    return new RowResponse(
        number,
        name,
        secondLine,
        goal,
        sponsor,
        sponsorInherited,
        sponsorFrom,
        leadDepartments,
        leadDepartmentsInherited,
        leadDepartmentsFrom,
        leadDepartmentsCell,
        supportingDepartments,
        supportingDepartmentsInherited,
        supportingDepartmentsFrom,
        at,
        below);
  }

  private static @Nullable String from(Optional<Row> origin) {
    return origin.map(it -> it.number().text()).orElse(null);
  }
}
