package org.jiebang.notification.email.jdbc;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.notification.email.MailDelivery;
import org.jiebang.notification.email.MailDelivery.State;
import org.jiebang.notification.email.Mails;
import org.jspecify.annotations.Nullable;

/** The mails in PostgreSQL. */
@Singleton
class JdbcMails implements Mails {

  private final MailRows rows;

  JdbcMails(MailRows rows) {
    this.rows = rows;
  }

  @Override
  public void order(UUID message, Instant now) {
    rows.order(message, now);
  }

  @Override
  public List<UUID> takeOrders(int limit) {
    List<UUID> orders = rows.lockOrders(limit);
    orders.forEach(rows::deleteOrder);
    return orders;
  }

  @Override
  public void add(List<MailDelivery> deliveries) {
    deliveries.forEach(
        it ->
            rows.add(
                it.message(), it.address().text(), it.person(), it.mailId(), it.nextAttemptAt()));
  }

  @Override
  @Transactional
  public Optional<MailDelivery> claim(Instant now, Duration lease) {
    return rows.lockDue(now)
        .map(MailDeliveryRow::delivery)
        .map(due -> leased(due, now.plus(lease)));
  }

  @Override
  public void close(MailDelivery it, State state, @Nullable String why, Instant now) {
    Instant sentAt = state == State.SENT ? now : null;
    rows.close(it.message(), it.address().text(), word(state), why, sentAt);
  }

  @Override
  public void postpone(MailDelivery it, Instant until, String why) {
    rows.postpone(it.message(), it.address().text(), until, why);
  }

  @Override
  public Map<State, Long> count() {
    Map<State, Long> counts = new EnumMap<>(State.class);
    rows.count()
        .forEach(
            row ->
                counts.put(State.valueOf(row.state().toUpperCase(Locale.ROOT)), row.deliveries()));
    return counts;
  }

  private MailDelivery leased(MailDelivery due, Instant until) {
    rows.lease(due.message(), due.address().text(), until);
    return new MailDelivery(
        due.message(), due.address(), due.person(), due.mailId(), due.attempts() + 1, until);
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
