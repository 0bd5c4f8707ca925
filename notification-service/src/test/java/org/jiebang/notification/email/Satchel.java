package org.jiebang.notification.email;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mails in memory. */
final class Satchel implements Mails {

  private final List<UUID> orders = new ArrayList<>();
  private final List<MailDelivery> waiting = new ArrayList<>();
  private final List<MailDelivery.State> closed = new ArrayList<>();

  @Override
  public void order(UUID message, Instant now) {
    orders.add(message);
  }

  @Override
  public List<UUID> takeOrders(int limit) {
    List<UUID> taken = List.copyOf(orders);
    orders.clear();
    return taken;
  }

  @Override
  public void add(List<MailDelivery> deliveries) {
    waiting.addAll(deliveries);
  }

  @Override
  public Optional<MailDelivery> claim(Instant now, Duration lease) {
    Optional<MailDelivery> due =
        waiting.stream().filter(each -> !each.nextAttemptAt().isAfter(now)).findFirst();
    return due.map(each -> replaced(each, each.attempts() + 1, now.plus(lease)));
  }

  @Override
  public void close(
      MailDelivery delivery, MailDelivery.State state, @Nullable String why, Instant now) {
    waiting.remove(delivery);
    closed.add(state);
  }

  @Override
  public void postpone(MailDelivery delivery, Instant until, String why) {
    replaced(delivery, delivery.attempts(), until);
  }

  @Override
  public Map<MailDelivery.State, Long> count() {
    return closed.stream().collect(Collectors.groupingBy(state -> state, Collectors.counting()));
  }

  /** Lets the time of every delivery come. */
  void bringForward() {
    List.copyOf(waiting).forEach(each -> replaced(each, each.attempts(), Instant.EPOCH));
  }

  private MailDelivery replaced(MailDelivery old, int attempts, Instant next) {
    MailDelivery changed =
        new MailDelivery(old.message(), old.address(), old.person(), old.mailId(), attempts, next);
    waiting.remove(old);
    waiting.add(changed);
    return changed;
  }
}
