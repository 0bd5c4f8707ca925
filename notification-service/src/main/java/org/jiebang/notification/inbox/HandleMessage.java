package org.jiebang.notification.inbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jiebang.notification.message.Handling;
import org.jiebang.notification.message.Handling.Mark;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.message.Messages;
import org.jiebang.notification.trace.Step;
import org.jiebang.notification.trace.TraceEntry;
import org.jiebang.notification.trace.Traces;

/** 处理消息: marks what a department has read and done, and writes it into the trace. */
@Singleton
public class HandleMessage {

  private final OpenMessage openMessage;
  private final Messages messages;
  private final Traces traces;
  private final Clock clock;

  HandleMessage(OpenMessage openMessage, Messages messages, Traces traces, Clock clock) {
    this.openMessage = openMessage;
    this.messages = messages;
    this.traces = traces;
    this.clock = clock;
  }

  /** 标为已读. */
  @Transactional
  public Message read(Readership reader, UUID id) {
    return handle(reader, id, Step.READ, Handling::read);
  }

  /** 标为未读. */
  @Transactional
  public Message unread(Readership reader, UUID id) {
    return handle(reader, id, Step.UNREAD, (handling, mark) -> handling.unread());
  }

  /** 标为已办; who does it has read it. */
  @Transactional
  public Message done(Readership reader, UUID id) {
    return handle(reader, id, Step.DONE, Handling::done);
  }

  /** 标为未办. */
  @Transactional
  public Message undone(Readership reader, UUID id) {
    return handle(reader, id, Step.UNDONE, (handling, mark) -> handling.undone());
  }

  /**
   * 全部标为已读.
   *
   * @return how many were unread
   */
  @Transactional
  public int readAll(Readership reader, Set<String> departments) {
    departments.forEach(reader::requireMembership);
    Mark mark = new Mark(reader.name(), clock.instant());
    List<Message> unread = messages.unread(reader.hospital(), departments);
    unread.forEach(message -> messages.save(message.handled(message.handling().read(mark))));
    traces.add(unread.stream().map(message -> step(message, Step.READ, mark)).toList());
    return unread.size();
  }

  private Message handle(
      Readership reader, UUID id, Step step, BiFunction<Handling, Mark, Handling> change) {
    Message message = openMessage.open(reader, id);
    reader.requireMembership(message.department());
    Mark mark = new Mark(reader.name(), clock.instant());
    Handling changed = change.apply(message.handling(), mark);
    return changed.equals(message.handling()) ? message : store(message, changed, step, mark);
  }

  private Message store(Message message, Handling changed, Step step, Mark mark) {
    Message handled = message.handled(changed);
    messages.save(handled);
    traces.add(List.of(step(message, step, mark)));
    return handled;
  }

  private static TraceEntry step(Message message, Step step, Mark mark) {
    return new TraceEntry(
        message.hospital(),
        message.event(),
        message.department(),
        step,
        null,
        step.words(),
        mark.by(),
        mark.at());
  }
}
