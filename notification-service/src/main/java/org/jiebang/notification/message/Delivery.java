package org.jiebang.notification.message;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiebang.notification.message.HeldMessages.Held;
import org.jiebang.notification.message.ReceivedEvents.Received;
import org.jiebang.notification.routing.Decision;
import org.jiebang.notification.routing.Occurrence;
import org.jiebang.notification.trace.Step;
import org.jiebang.notification.trace.TraceEntry;
import org.jiebang.notification.trace.Traces;
import org.jspecify.annotations.Nullable;

/** 送达: acts on the decisions about an event and writes down every step. */
@Singleton
class Delivery {

  private final Writing writing;
  private final Messages messages;
  private final HeldMessages held;
  private final List<Channel> channels;
  private final Traces traces;
  private final Clock clock;

  Delivery(
      Writing writing,
      Messages messages,
      HeldMessages held,
      List<Channel> channels,
      Traces traces,
      Clock clock) {
    this.writing = writing;
    this.messages = messages;
    this.held = held;
    this.channels = List.copyOf(channels);
    this.traces = traces;
    this.clock = clock;
  }

  /** Notes that the event came in. */
  void accept(Received event) {
    traces.add(List.of(accepted(event)));
  }

  /** Notes that the event came in and that nobody is told, and why. */
  void tellNobody(Received event, String code, String why) {
    traces.add(
        List.of(
            accepted(event),
            step(event.occurrence(), null, Step.FILTERED, code, why, clock.instant())));
  }

  /**
   * Acts on the decisions.
   *
   * @return how many messages were made
   */
  int deliver(Received event, Content content, List<Decision> decisions) {
    Round round = new Round(event.occurrence(), content, clock.instant());
    decisions.forEach(decision -> decision.actedOnBy(round));
    return round.finish();
  }

  private static TraceEntry accepted(Received event) {
    return step(
        event.occurrence(),
        null,
        Step.ACCEPTED,
        event.occurrence().type(),
        "已接收事件",
        event.receivedAt());
  }

  private static TraceEntry step(
      Occurrence occurrence,
      @Nullable String department,
      Step step,
      @Nullable String code,
      String words,
      Instant at) {
    return new TraceEntry(
        occurrence.hospital(), occurrence.id(), department, step, code, words, null, at);
  }

  /** 一轮送达: the decisions about one event; rows are written together at the end. */
  private final class Round implements Decision.Action {

    private final Occurrence occurrence;
    private final Content content;
    private final Instant now;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<TraceEntry> steps = new ArrayList<>();

    Round(Occurrence occurrence, Content content, Instant now) {
      this.occurrence = occurrence;
      this.content = writing.named(occurrence, content);
      this.now = now;
    }

    @Override
    public void tell(Decision.Tell decision) {
      drafts.add(writing.draft(occurrence, content, decision, now));
    }

    @Override
    public void filter(Decision.Filtered decision) {
      note(decision.code(), Step.FILTERED, decision.why().code(), decision.why().words());
    }

    @Override
    public void hold(Decision.Held decision) {
      held.hold(new Held(occurrence.hospital(), occurrence.id(), decision.code(), now));
      note(decision.code(), Step.HELD, "unknown-department", "组织信息中尚无此科室，待其建立后补送");
    }

    int finish() {
      List<Draft> made = messages.add(drafts);
      made.forEach(this::delivered);
      traces.add(steps);
      return made.size();
    }

    private void delivered(Draft draft) {
      String department = draft.department().code();
      note(department, Step.ROUTED, null, draft.wording().reason());
      note(department, Step.DELIVERED, "inbox", "已入收件箱");
      channels.stream()
          .filter(channel -> draft.channels().contains(channel.name()))
          .forEach(channel -> leaveBy(channel, draft));
    }

    private void leaveBy(Channel channel, Draft draft) {
      Channel.Outlook outlook = channel.accept(draft);
      Step step = outlook.open() ? Step.ROUTED : Step.FILTERED;
      note(draft.department().code(), step, outlook.code(), outlook.words());
    }

    private void note(String department, Step step, @Nullable String code, String words) {
      steps.add(step(occurrence, department, step, code, words, now));
    }
  }
}
