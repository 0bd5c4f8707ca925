package org.jiebang.bus.guard;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.bus.Topics;
import org.jiebang.bus.UnprocessableEvent;
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
  private final TransactionOperations<Connection> transactions;
  private final GuardSettings settings;

  GapRepair(
      GuardedConsumerRegistry consumers,
      StateTopicReader states,
      TransactionOperations<Connection> transactions,
      GuardSettings settings) {
    this.consumers = consumers;
    this.states = states;
    this.transactions = transactions;
    this.settings = settings;
  }

  @Scheduled(fixedDelay = "${jiebang.bus.guard.gap-check:5s}", initialDelay = "5s")
  void repairAll() {
    for (GuardedProcessing consumer : consumers.all()) {
      if (consumer.repairsGaps()) {
        waiting(consumer).forEach(early -> repair(consumer, early));
      }
    }
  }

  private List<ParkedEvent> waiting(GuardedProcessing consumer) {
    return transactions.execute(
        TransactionDefinition.DEFAULT,
        status ->
            ParkedRows.earlyFor(
                status.getConnection(), consumer.consumer(), settings.gapPatience()));
  }

  private void repair(GuardedProcessing consumer, ParkedEvent early) {
    ReceivedEvent event = EventReader.read(early.raw());
    try {
      ReceivedEvent state =
          states.newest(
              Topics.stateBeside(early.raw().topic()),
              early.raw().partition(),
              event.aggregateId());
      if (state == null || state.sequence() < event.sequence() - 1) {
        giveUp(consumer, early, event, "the state topic does not reach this far either");
      } else {
        consumer.repair(state);
      }
    } catch (UnprocessableEvent e) {
      giveUp(consumer, early, event, "the state topic cannot help: " + e.getMessage());
    }
  }

  private void giveUp(
      GuardedProcessing consumer, ParkedEvent early, ReceivedEvent event, String why) {
    String cause = "versions before " + event.sequence() + " never came; " + why;
    log.error("{} parks {}: {}", consumer.consumer(), event.aggregateId(), cause);
    transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> {
          Connection connection = status.getConnection();
          ParkedRows.explain(connection, early.id(), ParkedRows.Kind.FAILED, cause);
          GuardRows.block(connection, consumer.consumer(), event.aggregateId(), 0);
          return true;
        });
  }
}
