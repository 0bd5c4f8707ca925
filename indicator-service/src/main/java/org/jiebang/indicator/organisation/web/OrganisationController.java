package org.jiebang.indicator.organisation.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.jiebang.identity.Principal;
import org.jiebang.indicator.organisation.Campus;
import org.jiebang.indicator.organisation.Department;
import org.jiebang.indicator.organisation.Organisation;

/** 组织机构, as far as it has arrived here; plan-service owns it. */
@Controller("/organisation")
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganisationController {

  private final Organisation organisation;

  OrganisationController(Organisation organisation) {
    this.organisation = organisation;
  }

  /** The codes that a report or a target may name. */
  @Get
  OrganisationResponse organisation(Principal actor) {
    return new OrganisationResponse(
        organisation.campuses(actor.hospital()).stream().map(Campus::code).toList(),
        organisation.departments(actor.hospital()).stream().map(Department::code).toList());
  }

  /** Codes of campuses and departments. */
  record OrganisationResponse(List<String> campuses, List<String> departments) {}
}
