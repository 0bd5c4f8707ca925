package org.jiebang.indicator.definition.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.indicator.definition.DefineIndicator;
import org.jiebang.indicator.definition.Definitions;
import org.jiebang.indicator.definition.IndicatorDefinition;

/** 指标口径. */
@Controller("/definitions")
@ExecuteOn(TaskExecutors.BLOCKING)
class DefinitionController {

  private final DefineIndicator define;
  private final Definitions definitions;

  DefinitionController(DefineIndicator define, Definitions definitions) {
    this.define = define;
    this.definitions = definitions;
  }

  /** Enters a definition, or a new version of it; the same content again changes nothing. */
  @Put("/{code}")
  DefinitionResponse define(Principal actor, String code, @Body DefinitionRequest request) {
    return DefinitionResponse.of(define.define(actor, request.content(code)).value());
  }

  /** Makes a department responsible for an indicator. */
  @Put("/{code}/owner")
  DefinitionResponse assignOwner(Principal actor, String code, @Body OwnerRequest request) {
    return DefinitionResponse.of(define.assignOwner(actor, code, request.department()).value());
  }

  /** The newest version of a definition. */
  @Get("/{code}")
  DefinitionResponse definition(Principal actor, String code) {
    return DefinitionResponse.of(definitions.require(actor.hospital(), code));
  }

  /** One version of a definition. */
  @Get("/{code}/versions/{version}")
  DefinitionResponse version(Principal actor, String code, long version) {
    return definitions
        .find(actor.hospital(), code, version)
        .map(DefinitionResponse::of)
        .orElseThrow(() -> Definitions.unknown(code));
  }

  /** All definitions, in order of code. */
  @Get
  Page<DefinitionResponse> definitions(Principal actor, PageRequest page) {
    List<IndicatorDefinition> all = definitions.all(actor.hospital());
    return Page.of(
        all.stream().skip(page.offset()).limit(page.size()).map(DefinitionResponse::of).toList(),
        page,
        all.size());
  }
}
