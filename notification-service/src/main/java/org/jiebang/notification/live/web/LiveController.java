package org.jiebang.notification.live.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.Set;
import org.jiebang.identity.Principal;
import org.jiebang.notification.inbox.Inbox;
import org.jiebang.notification.inbox.Readership;
import org.jiebang.notification.live.Connections;
import org.jiebang.notification.live.Follower;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 实时推送: a stream of the messages of one's departments. */
@Controller("/inbox")
@ExecuteOn(TaskExecutors.BLOCKING)
class LiveController {

  private final Inbox inbox;
  private final StreamPump pump;
  private final Clock clock;
  private final Connections connections;

  LiveController(Inbox inbox, StreamPump pump, Clock clock, LiveConfiguration configuration) {
    this.inbox = inbox;
    this.pump = pump;
    this.clock = clock;
    this.connections = new Connections(configuration.perPerson(), configuration.together());
  }

  /**
   * 推送流: {@code ready} first, then each {@code message} as it comes, {@code heartbeat} in silence.
   * Ends with the token.
   *
   * @param department one department; left out: one's own
   * @param lastEventId the id of the last event seen; what came after it is sent first
   */
  @Get("/stream")
  @Produces(MediaType.TEXT_EVENT_STREAM)
  Flux<Event<Object>> stream(
      HttpRequest<?> request,
      Principal principal,
      @QueryValue @Nullable String department,
      @Header("Last-Event-ID") @Nullable String lastEventId) {
    Readership reader = Readership.of(principal);
    Set<String> departments = department == null ? reader.departments() : Set.of(department);
    departments.forEach(each -> reader.requireSight(reader.hospital(), each));
    Follower follower = Follower.of(reader.hospital(), departments, lastEventId, inbox.ends());
    return connected(principal, new LiveStream(follower, clock.instant()))
        .takeUntilOther(Mono.delay(TokenLife.left(request, clock.instant())));
  }

  private Flux<Event<Object>> connected(Principal principal, LiveStream stream) {
    String person = principal.hospital() + "/" + principal.subject();
    if (!connections.take(person)) {
      throw new HttpStatusException(HttpStatus.TOO_MANY_REQUESTS, "打开的推送连接太多，请关闭其他页面。");
    }
    return stream
        .events()
        .doOnSubscribe(subscription -> pump.add(stream))
        .doFinally(
            signal -> {
              pump.remove(stream);
              connections.giveBack(person);
            });
  }
}
