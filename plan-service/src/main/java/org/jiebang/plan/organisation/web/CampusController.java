package org.jiebang.plan.organisation.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.jiebang.identity.Principal;
import org.jiebang.plan.ledger.web.Answer;
import org.jiebang.plan.organisation.CampusState;
import org.jiebang.plan.organisation.Campuses;
import org.jiebang.plan.organisation.RecordCampus;

/** 院区 over HTTP. */
@Controller("/campuses")
@ExecuteOn(TaskExecutors.BLOCKING)
class CampusController {

  private final Campuses campuses;
  private final RecordCampus recordCampus;

  CampusController(Campuses campuses, RecordCampus recordCampus) {
    this.campuses = campuses;
    this.recordCampus = recordCampus;
  }

  /** States it anew; the same once more changes nothing. */
  @Put("/{code}")
  HttpResponse<CampusState> putCampus(Principal by, String code, @Body CampusRequest request) {
    return Answer.to(
        recordCampus.record(by, request.campus(code), request.origin()), CampusState::of);
  }

  /** As it is now. */
  @Get("/{code}")
  CampusState getCampus(Principal by, String code) {
    return Answer.found(campuses.find(by.hospital(), code), CampusState::of);
  }

  /** All campuses, by code. */
  @Get
  List<CampusState> listCampuses(Principal by) {
    return campuses.all(by.hospital()).stream().map(CampusState::of).toList();
  }
}
