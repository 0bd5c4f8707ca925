package org.jiebang.notification.live.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jiebang.notification.inbox.Inbox;
import org.jiebang.notification.inbox.Inbox.Place;
import org.jiebang.notification.message.Bell;
import org.jiebang.notification.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 推送泵: one thread that brings new messages to all open streams of this replica. It looks when the
 * bell rings, which is when this replica committed something, and otherwise every {@code poll}, for
 * what other replicas did. While nobody follows it does not look at all.
 */
@Singleton
class StreamPump implements Bell {

  private static final Logger log = LoggerFactory.getLogger(StreamPump.class);
  private static final int AT_ONCE = 200;
  private static final long PAUSE_MILLIS = 10;

  private final Inbox inbox;
  private final LiveConfiguration configuration;
  private final Clock clock;
  private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
  private final Semaphore bell = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "live-streams");
  private volatile boolean running = true;

  StreamPump(Inbox inbox, LiveConfiguration configuration, Clock clock, MeterRegistry meters) {
    this.inbox = inbox;
    this.configuration = configuration;
    this.clock = clock;
    meters.gaugeCollectionSize("jiebang.notification.live.streams", List.of(), streams);
  }

  @PostConstruct
  void start() {
    thread.setDaemon(true);
    thread.start();
  }

  @PreDestroy
  void stop() {
    running = false;
    thread.interrupt();
    streams.forEach(LiveStream::close);
  }

  @Override
  public void ring() {
    bell.release();
  }

  void add(LiveStream stream) {
    streams.add(stream);
    ring();
  }

  void remove(LiveStream stream) {
    streams.remove(stream);
  }

  private void run() {
    while (running) {
      try {
        bell.tryAcquire(waitMillis(), TimeUnit.MILLISECONDS);
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        bell.drainPermits();
        bringNews();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        log.warn("The inboxes could not be looked at; the streams wait: {}", e.toString());
      }
    }
  }

  private long waitMillis() {
    return streams.isEmpty() ? TimeUnit.MINUTES.toMillis(1) : configuration.poll().toMillis();
  }

  private void bringNews() {
    if (streams.isEmpty()) {
      return;
    }
    Round round = new Round(inbox.ends());
    streams.forEach(round::serve);
    if (round.more) {
      ring();
    }
  }

  /** 一轮: what one look found; streams that stand at the same place share what is read there. */
  private final class Round {

    private final List<Place> ends;
    private final Map<Place, List<Message>> read = new HashMap<>();
    private final Instant now = clock.instant();
    private boolean more;

    Round(List<Place> ends) {
      this.ends = ends;
    }

    void serve(LiveStream stream) {
      stream.greet(now);
      stream.follower().behind(ends).forEach(place -> stream.offer(messagesAfter(place), now));
      stream.beat(now, configuration.heartbeat());
      if (stream.isStalled(now, configuration.heartbeat().plus(configuration.stalled()))) {
        stream.close();
        remove(stream);
      }
    }

    private List<Message> messagesAfter(Place place) {
      List<Message> messages = read.computeIfAbsent(place, from -> inbox.after(from, AT_ONCE));
      more |= messages.size() == AT_ONCE;
      return messages;
    }
  }
}
