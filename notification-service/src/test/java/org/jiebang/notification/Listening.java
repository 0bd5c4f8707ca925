package org.jiebang.notification;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A client that listens to a live stream over a line of its own, and keeps what it heard. */
final class Listening implements AutoCloseable {

  private static final Pattern MESSAGE_ID = Pattern.compile("^\\{\"id\":\"([^\"]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Ear ear = new Ear();
  private volatile int status;
  private final CompletableFuture<?> answer;

  private Listening(HttpRequest request) {
    answer = client.sendAsync(request, this::heard);
  }

  /** Listens from now on. */
  static Listening from(URI api, String token) {
    return new Listening(request(api, token).build());
  }

  /** Listens after the event of this id; from now on, if there was none. */
  static Listening after(@Nullable String lastEventId, URI api, String token) {
    return lastEventId == null
        ? from(api, token)
        : new Listening(request(api, token).header("Last-Event-ID", lastEventId).build());
  }

  boolean isReady() {
    return heard("ready") > 0;
  }

  boolean hasEnded() {
    return answer.isDone();
  }

  /** The answer's status; 0 before there is one. */
  int status() {
    return status;
  }

  long heard(String name) {
    return ear.events.stream().filter(event -> event.name().equals(name)).count();
  }

  /** What the messages said, in the order in which they were heard. */
  List<String> messages() {
    return messages(ear.events);
  }

  /** The id of the last event heard. */
  @Nullable String lastEventId() {
    return last(ear.events);
  }

  /** Cuts the line; what was heard until then counts, and nothing that was heard later. */
  @Nullable String cut(List<String> seenIds) {
    List<Heard> sofar = List.copyOf(ear.events);
    close();
    messages(sofar).stream()
        .map(MESSAGE_ID::matcher)
        .filter(Matcher::find)
        .forEach(found -> seenIds.add(found.group(1)));
    return last(sofar);
  }

  @Override
  public void close() {
    ear.stop();
  }

  private HttpResponse.BodySubscriber<@Nullable Void> heard(HttpResponse.ResponseInfo answer) {
    status = answer.statusCode();
    return BodyHandlers.fromLineSubscriber(ear).apply(answer);
  }

  private static List<String> messages(List<Heard> events) {
    return events.stream()
        .filter(event -> event.name().equals("message"))
        .map(Heard::data)
        .toList();
  }

  private static @Nullable String last(List<Heard> events) {
    return events.isEmpty() ? null : events.get(events.size() - 1).id();
  }

  private static HttpRequest.Builder request(URI api, String token) {
    return HttpRequest.newBuilder(URI.create(api + "/inbox/stream"))
        .header("Authorization", "Bearer " + token)
        .header("Accept", "text/event-stream");
  }

  /** One event of a stream. */
  private record Heard(String id, String name, String data) {}

  /** Reads the format of server-sent events, line by line. */
  private static final class Ear implements Flow.Subscriber<String> {

    private final List<Heard> events = new CopyOnWriteArrayList<>();
    private String id = "";
    private String name = "";
    private String data = "";
    private Flow.@Nullable Subscription line;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      line = subscription;
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String text) {
      if (text.isEmpty() && !name.isEmpty()) {
        events.add(new Heard(id, name, data));
        name = "";
      } else if (text.startsWith("id: ")) {
        id = text.substring(4);
      } else if (text.startsWith("event: ")) {
        name = text.substring(7);
      } else if (text.startsWith("data: ")) {
        data = text.substring(6);
      }
    }

    @Override
    public void onError(Throwable cause) {}

    @Override
    public void onComplete() {}

    void stop() {
      Flow.Subscription open = line;
      if (open != null) {
        open.cancel();
      }
    }
  }
}
