package org.jiebang.audit;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;

/** Something that only statistics may do. */
@Controller("/corrections")
@ExecuteOn(TaskExecutors.BLOCKING)
class CorrectionController {

  private final CorrectValue correct;

  CorrectionController(CorrectValue correct) {
    this.correct = correct;
  }

  @Post("/{submission}")
  String correct(Principal principal, String submission) {
    principal.require(Role.STATISTICS);
    correct.correct(principal, submission, false);
    return "corrected";
  }
}
