package org.jiebang.notification.inbox.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.notification.inbox.OpenMessage;
import org.jiebang.notification.inbox.Readership;
import org.jiebang.notification.message.HeldMessages;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.trace.Step;
import org.jiebang.notification.trace.TraceEntry;
import org.jiebang.notification.trace.Traces;
import org.jiebang.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** 轨迹: what became of a message, for those who may see it; and of an event, for the office. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class TraceController {

  private final OpenMessage openMessage;
  private final Traces traces;
  private final HeldMessages held;

  TraceController(OpenMessage openMessage, Traces traces, HeldMessages held) {
    this.openMessage = openMessage;
    this.traces = traces;
    this.held = held;
  }

  /** 消息轨迹. */
  @Get("/messages/{id}/trace")
  MessageTrace ofMessage(Principal principal, UUID id) {
    Message message = openMessage.open(Readership.of(principal), id);
    return new MessageTrace(
        id,
        message.event().source(),
        message.event().id(),
        openMessage.trace(message).stream().map(StepResponse::of).toList());
  }

  /**
   * 事件轨迹, with the departments that were not told and why.
   *
   * @param id the CloudEvents id
   */
  @Get("/events/{id}/trace")
  EventTrace ofEvent(Principal principal, String id) {
    principal.require(Role.OFFICE, Role.OPERATOR, Role.AUDITOR);
    List<TraceEntry> steps = traces.of(principal.hospital(), id);
    if (steps.isEmpty()) {
      throw new NotFound("not-found", "没有收到过这个事件。");
    }
    return new EventTrace(id, steps.stream().map(StepResponse::of).toList());
  }

  /** 待送消息: what waits for a department to become known. */
  @Get("/held-messages")
  List<HeldResponse> held(Principal principal) {
    principal.require(Role.OFFICE, Role.OPERATOR);
    return held.waiting(principal.hospital()).stream().map(HeldResponse::of).toList();
  }

  /**
   * 消息轨迹.
   *
   * @param message the message
   * @param source the event's source
   * @param event the event's id there
   * @param steps oldest first
   */
  record MessageTrace(UUID message, String source, String event, List<StepResponse> steps) {}

  /**
   * 事件轨迹.
   *
   * @param event the event's id
   * @param steps oldest first
   */
  record EventTrace(String event, List<StepResponse> steps) {}

  /**
   * 步骤.
   *
   * @param step what happened
   * @param department for whom; left out: for the event as a whole
   * @param code the stable reason
   * @param words for people
   * @param who the person or address it is about
   * @param at when
   * @param source the event's source
   */
  record StepResponse(
      Step step,
      @Nullable String department,
      @Nullable String code,
      String words,
      @Nullable String who,
      Instant at,
      String source) {

    static StepResponse of(TraceEntry entry) {
      return new StepResponse(
          entry.step(),
          entry.department(),
          entry.code(),
          entry.words(),
          entry.who(),
          entry.at(),
          entry.event().source());
    }
  }

  /**
   * 待送消息.
   *
   * @param source the event's source
   * @param event the event's id
   * @param department the code nobody has told us of
   * @param cause always {@code unknown-department}
   * @param since since when
   */
  record HeldResponse(String source, String event, String department, String cause, Instant since) {

    static HeldResponse of(HeldMessages.Held it) {
      return new HeldResponse(
          it.event().source(), it.event().id(), it.department(), "unknown-department", it.since());
    }
  }
}
