package org.jiebang.plan.plantree.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;
import org.jiebang.identity.Principal;
import org.jiebang.plan.plantree.Chain;
import org.jiebang.plan.plantree.ClimbChain;

/** 上溯链 over HTTP. */
@Controller("/plan-nodes")
@ExecuteOn(TaskExecutors.BLOCKING)
class ChainController {

  private final ClimbChain climbChain;

  ChainController(ClimbChain climbChain) {
    this.climbChain = climbChain;
  }

  /** From a node up to its plan and document, and on through the plans it carries out. */
  @Get("/{id}/chain")
  Chain climbChain(Principal by, UUID id) {
    return climbChain.from(by.hospital(), id);
  }
}
