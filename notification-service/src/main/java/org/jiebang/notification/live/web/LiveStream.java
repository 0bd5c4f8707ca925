package org.jiebang.notification.live.web;

import io.micronaut.http.sse.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import org.jiebang.notification.inbox.web.MessageResponse;
import org.jiebang.notification.live.Cursor;
import org.jiebang.notification.live.Follower;
import org.jiebang.notification.message.Message;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.Sinks.EmitResult;

/** 推送流: one client's open stream. Only the pump's thread writes to it. */
final class LiveStream {

  private static final int BUFFER = 256;

  private final Follower follower;
  private final Sinks.Many<Event<Object>> sink =
      Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(BUFFER));
  private Instant lastTaken;
  private boolean greeted;

  LiveStream(Follower follower, Instant now) {
    this.follower = follower;
    this.lastTaken = now;
  }

  Flux<Event<Object>> events() {
    return sink.asFlux();
  }

  Follower follower() {
    return follower;
  }

  /** Says from where the client follows, so that it can resume even before the first message. */
  void greet(Instant now) {
    if (!greeted) {
      Object whom = Map.of("departments", new TreeSet<>(follower.departments()));
      greeted = take(whom, "ready", follower.cursor(), now);
    }
  }

  void offer(List<Message> messages, Instant now) {
    follower.offer(
        messages, (message, after) -> take(MessageResponse.of(message), "message", after, now));
  }

  /** A named event, not a comment: a browser's own watch can see it. */
  void beat(Instant now, Duration silence) {
    if (!now.isBefore(lastTaken.plus(silence))) {
      take(Map.of("at", now), "heartbeat", follower.cursor(), now);
    }
  }

  boolean isStalled(Instant now, Duration patience) {
    return now.isAfter(lastTaken.plus(patience));
  }

  void close() {
    sink.tryEmitComplete();
  }

  private boolean take(Object data, String name, Cursor cursor, Instant now) {
    Event<Object> event = Event.of(data).name(name).id(cursor.text());
    boolean taken = sink.tryEmitNext(event) == EmitResult.OK;
    lastTaken = taken ? now : lastTaken;
    return taken;
  }
}
