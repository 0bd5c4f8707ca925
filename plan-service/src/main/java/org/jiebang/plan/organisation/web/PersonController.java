package org.jiebang.plan.organisation.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.plan.ledger.web.Answer;
import org.jiebang.plan.organisation.People;
import org.jiebang.plan.organisation.PersonState;
import org.jiebang.plan.organisation.RecordPerson;
import org.jspecify.annotations.Nullable;

/** 人员 over HTTP. */
@Controller("/people")
@ExecuteOn(TaskExecutors.BLOCKING)
class PersonController {

  private final People people;
  private final RecordPerson recordPerson;

  PersonController(People people, RecordPerson recordPerson) {
    this.people = people;
    this.recordPerson = recordPerson;
  }

  /** States it anew; the same once more changes nothing. */
  @Put("/{code}")
  HttpResponse<PersonState> putPerson(Principal by, String code, @Body PersonRequest request) {
    return Answer.to(
        recordPerson.record(by, request.person(code), request.origin()), PersonState::of);
  }

  /** As it is now. */
  @Get("/{code}")
  PersonState getPerson(Principal by, String code) {
    return Answer.found(people.find(by.hospital(), code), PersonState::of);
  }

  /** The people with a text in code or name. */
  @Get
  Page<PersonState> listPeople(
      Principal by,
      @QueryValue @Nullable String q,
      @Parameter(explode = Explode.TRUE, required = false) PageRequest page) {
    return people.list(by.hospital(), q, page).map(PersonState::of);
  }
}
