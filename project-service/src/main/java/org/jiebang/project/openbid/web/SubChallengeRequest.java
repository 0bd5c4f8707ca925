package org.jiebang.project.openbid.web;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jiebang.project.numbering.NumberPath;
import org.jiebang.project.openbid.Cell.Reading;
import org.jiebang.project.openbid.Responsibility;
import org.jiebang.project.openbid.SubChallenge;
import org.jspecify.annotations.Nullable;

/** 子项目, as sent. */
@Introspected
record SubChallengeRequest(
    String number,
    @NotBlank @Size(max = 300) String name,
    @Nullable @Size(max = 300) String secondTitleLine,
    @Nullable @Size(max = 200) String goalTitle,
    @Nullable String sponsor,
    @Nullable Boolean sponsorInherited,
    @Nullable @Size(max = 50) List<String> leadDepartments,
    @Nullable Boolean leadDepartmentsInherited,
    @Nullable Reading leadDepartmentsCell,
    @Nullable @Size(max = 50) List<String> supportingDepartments,
    @Nullable Boolean supportingDepartmentsInherited,
    @Nullable @Size(max = 200) String sourceAt,
    @Nullable @Size(max = 100) List<@Valid TaskRequest> tasks) {

  List<TaskRequest> allTasks() {
    return tasks == null ? List.of() : tasks;
  }

  SubChallenge subChallenge() {
    return new SubChallenge(
        new NumberPath(number),
        name,
        secondTitleLine,
        goalTitle,
        new Responsibility(
            Cells.of(sponsor, sponsorInherited),
            Cells.of(leadDepartments, leadDepartmentsInherited, leadDepartmentsCell),
            Cells.of(supportingDepartments, supportingDepartmentsInherited, null)),
        allTasks().stream().map(TaskRequest::task).toList(),
        sourceAt);
  }
}
