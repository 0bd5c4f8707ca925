package org.jiebang.notification.inbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.message.Messages;
import org.jiebang.notification.trace.TraceEntry;
import org.jiebang.notification.trace.Traces;
import org.jiebang.refusal.NotFound;

/** 打开消息: shows a message and its trace to those who may see it. */
@Singleton
public class OpenMessage {

  private final Messages messages;
  private final Traces traces;

  OpenMessage(Messages messages, Traces traces) {
    this.messages = messages;
    this.traces = traces;
  }

  /**
   * The message.
   *
   * @throws NotFound when there is none, or it is not the reader's to see
   */
  public Message open(Readership reader, UUID id) {
    Message message = messages.find(id).orElseThrow(OpenMessage::notFound);
    reader.requireSight(message.hospital(), message.department());
    return message;
  }

  /** 轨迹: what became of it, step by step, with what became of its event as a whole. */
  public List<TraceEntry> trace(Message message) {
    return traces.of(message.event(), message.department());
  }

  private static NotFound notFound() {
    return new NotFound("not-found", "没有这个收件箱或消息。");
  }
}
