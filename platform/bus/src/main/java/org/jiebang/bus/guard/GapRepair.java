package org.jiebang.bus.guard;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.bus.Topics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 补缺: an event that came early and waited too long for those before it is caught up with from the
 * compacted topic. Where that cannot help, the aggregate is parked and says which versions never
 * came.
 */
@Singleton
class GapRepair {

  private static final Logger log = LoggerFactory.getLogger(GapRepair.class);

  private final GuardedConsumerRegistry consumers;
  private final StateTopicReader states;
  private final GuardSettings settings;

  GapRepair(GuardedConsumerRegistry consumers, StateTopicReader states, GuardSettings settings) {
    this.consumers = consumers;
    this.states = states;
    this.settings = settings;
  }

  @Scheduled(fixedDelay = "${jiebang.bus.guard.gap-check:5s}", initialDelay = "5s")
  void repairAll() {
    for (GuardedProcessing consumer : consumers.all()) {
      if (consumer.effect().isInOrder()) {
        bySource(consumer).forEach((source, early) -> repairFrom(source, consumer, early));
      }
    }
  }

  private Map<Source, List<ParkedEvent>> bySource(GuardedProcessing consumer) {
    List<ParkedEvent> waiting =
        consumer
            .effect()
            .inTransaction(
                connection ->
                    ParkedRows.earlyFor(connection, consumer.consumer(), settings.gapPatience()));
    return waiting.stream().collect(Collectors.groupingBy(Source::of));
  }

  private void repairFrom(Source source, GuardedProcessing consumer, List<ParkedEvent> waiting) {
    try {
      Set<UUID> aggregates =
          waiting.stream()
              .map(early -> EventReader.read(early.raw()).aggregateId())
              .collect(Collectors.toSet());
      Map<UUID, ReceivedEvent> newest =
          states.newest(source.topic(), source.partition(), aggregates);
      for (ParkedEvent early : waiting) {
        ReceivedEvent event = EventReader.read(early.raw());
        repair(consumer, early, event, newest.get(event.aggregateId()));
      }
    } catch (RuntimeException e) {
      log.warn("{} could not be looked into for gaps and will be: {}", source, e.toString());
    }
  }

  private void repair(
      GuardedProcessing consumer,
      ParkedEvent early,
      ReceivedEvent event,
      @Nullable ReceivedEvent state) {
    consumer.held().catchUp(event.aggregateId());
    if (state == null || state.sequence() < event.sequence() - 1) {
      giveUp(consumer, early, event, "the state topic does not reach this far either");
    } else if (!consumer.effect().handles(state.type())) {
      giveUp(consumer, early, event, "no handler takes " + state.type() + " in their place");
    } else {
      try {
        if (consumer.held().repair(state)) {
          consumer.meters().repaired();
        }
      } catch (RuntimeException e) {
        if (Infrastructure.isAtFault(e)) {
          throw e;
        }
        giveUp(consumer, early, event, "the state was refused: " + GuardedEffect.cause(e));
      }
    }
  }

  private void giveUp(
      GuardedProcessing consumer, ParkedEvent early, ReceivedEvent event, String why) {
    String cause = "versions before " + event.sequence() + " never came; " + why;
    if (consumer.held().giveUp(early, event, cause)) {
      consumer.meters().parked();
      log.error("{} parks {}: {}", consumer.consumer(), event.aggregateId(), cause);
    }
  }

  /** The partition of the compacted topic that stands beside the one an event came from. */
  private record Source(String topic, int partition) {

    static Source of(ParkedEvent early) {
      return new Source(Topics.stateBeside(early.raw().topic()), early.raw().partition());
    }
  }
}
