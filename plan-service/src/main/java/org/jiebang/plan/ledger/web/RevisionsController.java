package org.jiebang.plan.ledger.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import org.jiebang.identity.Principal;
import org.jiebang.plan.ledger.Revision;
import org.jiebang.plan.ledger.Revisions;
import org.jiebang.refusal.NotFound;

/** 历次版本 of anything that this service keeps. */
@Controller("/revisions")
@ExecuteOn(TaskExecutors.BLOCKING)
class RevisionsController {

  private final Revisions revisions;

  RevisionsController(Revisions revisions) {
    this.revisions = revisions;
  }

  /** Every version of an entry, the newest first. */
  @Get("/{id}")
  List<Revision> listRevisions(Principal by, UUID id) {
    List<Revision> found = revisions.of(by.hospital(), id);
    if (found.isEmpty()) {
      throw new NotFound("not-found", "没有这一项");
    }
    return found;
  }
}
