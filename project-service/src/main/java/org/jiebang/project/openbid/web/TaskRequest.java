package org.jiebang.project.openbid.web;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jiebang.project.numbering.NumberPath;
import org.jiebang.project.openbid.Cell.Reading;
import org.jiebang.project.openbid.Responsibility;
import org.jiebang.project.openbid.Task;
import org.jspecify.annotations.Nullable;

/** 三级任务, as sent. */
@Introspected
record TaskRequest(
    String number,
    @NotBlank @Size(max = 300) String name,
    @Nullable String sponsor,
    @Nullable Boolean sponsorInherited,
    @Nullable @Size(max = 50) List<String> leadDepartments,
    @Nullable Boolean leadDepartmentsInherited,
    @Nullable Reading leadDepartmentsCell,
    @Nullable @Size(max = 50) List<String> supportingDepartments,
    @Nullable Boolean supportingDepartmentsInherited,
    @Nullable @Size(max = 200) String sourceAt) {

  Task task() {
    return new Task(
        new NumberPath(number),
        name,
        new Responsibility(
            Cells.of(sponsor, sponsorInherited),
            Cells.of(leadDepartments, leadDepartmentsInherited, leadDepartmentsCell),
            Cells.of(supportingDepartments, supportingDepartmentsInherited, null)),
        sourceAt);
  }
}
