package org.jiebang.notification;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.sse.SseClient;
import io.micronaut.http.sse.Event;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** A client that listens to a live stream and keeps what it heard. */
final class Listening implements AutoCloseable {

  private static final Pattern ID = Pattern.compile("^\\{\"id\":\"([^\"]+)\"");

  private final List<Event<String>> heard = new CopyOnWriteArrayList<>();
  private final Disposable subscription;
  private volatile boolean ended;
  private volatile @Nullable Throwable failure;

  private Listening(SseClient client, HttpRequest<?> request) {
    this.subscription =
        Flux.from(client.eventStream(request, String.class))
            .subscribe(heard::add, error -> failure = error, () -> ended = true);
  }

  static Listening from(SseClient client, String token) {
    return new Listening(client, request(token));
  }

  static Listening after(@Nullable String lastEventId, SseClient client, String token) {
    return lastEventId == null
        ? from(client, token)
        : new Listening(client, request(token).header("Last-Event-ID", lastEventId));
  }

  boolean isReady() {
    return heard("ready") > 0;
  }

  boolean hasEnded() {
    return ended;
  }

  @Nullable Throwable failure() {
    return failure;
  }

  long heard(String name) {
    return heard.stream().filter(event -> name.equals(event.getName())).count();
  }

  /** What the messages said, in the order in which they were heard. */
  List<String> messages() {
    return heard.stream()
        .filter(event -> "message".equals(event.getName()))
        .map(Event::getData)
        .toList();
  }

  /** The id of the last event heard. */
  @Nullable String lastEventId() {
    return heard.isEmpty() ? null : heard.get(heard.size() - 1).getId();
  }

  /** Cuts the line; what was heard until then counts, and nothing that was heard later. */
  @Nullable String cut(List<String> seenIds) {
    close();
    List<Event<String>> sofar = List.copyOf(heard);
    sofar.stream()
        .filter(event -> "message".equals(event.getName()))
        .map(event -> ID.matcher(event.getData()))
        .filter(Matcher::find)
        .forEach(found -> seenIds.add(found.group(1)));
    return sofar.isEmpty() ? null : sofar.get(sofar.size() - 1).getId();
  }

  @Override
  public void close() {
    subscription.dispose();
  }

  private static MutableHttpRequest<?> request(String token) {
    return HttpRequest.GET("/inbox/stream").bearerAuth(token);
  }
}
