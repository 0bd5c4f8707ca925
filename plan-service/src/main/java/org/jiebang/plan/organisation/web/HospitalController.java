package org.jiebang.plan.organisation.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jiebang.identity.Principal;
import org.jiebang.plan.ledger.web.Answer;
import org.jiebang.plan.organisation.HospitalState;
import org.jiebang.plan.organisation.Hospitals;
import org.jiebang.plan.organisation.RecordHospital;

/** 医院 over HTTP: the caller's own. */
@Controller("/hospital")
@ExecuteOn(TaskExecutors.BLOCKING)
class HospitalController {

  private final Hospitals hospitals;
  private final RecordHospital recordHospital;

  HospitalController(Hospitals hospitals, RecordHospital recordHospital) {
    this.hospitals = hospitals;
    this.recordHospital = recordHospital;
  }

  /** States it anew; the same once more changes nothing. */
  @Put
  HttpResponse<HospitalState> putHospital(Principal by, @Body HospitalRequest request) {
    return Answer.to(
        recordHospital.record(by, request.hospital(by.hospital()), request.origin()),
        HospitalState::of);
  }

  /** As it is now. */
  @Get
  HospitalState getHospital(Principal by) {
    return Answer.found(hospitals.find(by.hospital(), by.hospital()), HospitalState::of);
  }
}
