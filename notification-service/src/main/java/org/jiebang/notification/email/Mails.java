package org.jiebang.notification.email;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 邮件簿: messages that are to leave by mail, and what became of each. */
public interface Mails {

  /** Notes that a message is to leave; to whom is found later. */
  void order(UUID message, Instant now);

  /** Takes out orders whose recipients are to be found, locked against other replicas. */
  List<UUID> takeOrders(int limit);

  /** Adds deliveries; one that is there already stays as it is. */
  void add(List<MailDelivery> deliveries);

  /**
   * Takes one delivery that is due, so that no other replica tries it until the lease has passed,
   * and counts the attempt.
   */
  Optional<MailDelivery> claim(Instant now, Duration lease);

  /** The delivery has come to its end. */
  void close(MailDelivery delivery, MailDelivery.State state, @Nullable String why, Instant now);

  /** The delivery is tried again later. */
  void postpone(MailDelivery delivery, Instant until, String why);

  /** How many deliveries are in each state. */
  Map<MailDelivery.State, Long> count();
}
