package org.jiebang.notification.routing.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.notification.routing.ReviseRules;
import org.jiebang.notification.routing.Router;
import org.jiebang.notification.routing.RuleBook;
import org.jiebang.notification.routing.RuleBooks;

/** 路由规则: the office's rules of who is told, and a rehearsal of them. */
@Controller("/routing-rules")
@ExecuteOn(TaskExecutors.BLOCKING)
class RoutingRulesController {

  private final RuleBooks books;
  private final ReviseRules reviseRules;
  private final Router router;

  RoutingRulesController(RuleBooks books, ReviseRules reviseRules, Router router) {
    this.books = books;
    this.reviseRules = reviseRules;
    this.router = router;
  }

  /** 规则表. */
  @Get
  RuleBookBody rules(Principal principal) {
    principal.require(Role.OFFICE, Role.OPERATOR);
    return RuleBookBody.of(books.of(principal.hospital()));
  }

  /** 修订规则表: replaces all rules; {@code version} is the one that was read. */
  @Put
  RuleBookBody revise(Principal principal, @Body RuleBookBody request) {
    RuleBook revised =
        reviseRules.revise(
            principal,
            request.version(),
            request.rules().stream().map(RuleBookBody.RuleBody::rule).toList());
    return RuleBookBody.of(revised);
  }

  /** 试算: who would get this event. Nothing is stored. */
  @Post("/dry-run")
  DryRun.Response dryRun(Principal principal, @Body DryRun.Request request) {
    principal.require(Role.OFFICE, Role.OPERATOR);
    return new DryRun.Response(
        router.decide(request.occurrence(principal.hospital())).stream()
            .map(DryRun.DecisionBody::of)
            .toList());
  }
}
