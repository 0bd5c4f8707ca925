package org.jiebang.notification.email;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.message.Messages;
import org.jiebang.notification.organisation.Person;
import org.jiebang.notification.trace.Step;

/** 寻址: finds the people whom an ordered mail goes to, one delivery each. */
@Singleton
public class AddressMail {

  private static final int AT_ONCE = 50;

  private final Mails mails;
  private final Messages messages;
  private final Recipients recipients;
  private final MailTrace trace;
  private final EmailSettings settings;
  private final Clock clock;

  AddressMail(
      Mails mails,
      Messages messages,
      Recipients recipients,
      MailTrace trace,
      EmailSettings settings,
      Clock clock) {
    this.mails = mails;
    this.messages = messages;
    this.recipients = recipients;
    this.trace = trace;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Addresses what was ordered.
   *
   * @return how many orders
   */
  @Transactional
  public int address() {
    List<UUID> orders = mails.takeOrders(AT_ONCE);
    orders.forEach(order -> messages.find(order).ifPresent(this::address));
    return orders.size();
  }

  private void address(Message message) {
    List<MailDelivery> deliveries = new ArrayList<>();
    recipients.of(message).forEach(person -> delivery(message, person).ifPresent(deliveries::add));
    if (deliveries.isEmpty()) {
      trace.note(message, Step.FILTERED, "no-address", "科室负责人和填报人没有可用的邮箱", null);
    }
    mails.add(deliveries);
  }

  private Optional<MailDelivery> delivery(Message message, Person person) {
    String stated = person.email();
    if (stated == null || stated.isBlank()) {
      return Optional.empty();
    }
    Optional<Address> address = Address.of(stated);
    if (address.isEmpty()) {
      trace.note(message, Step.FILTERED, "address-refused", "邮箱地址不合规，未发", person.name());
    }
    return address.map(safe -> delivery(message, person, safe, clock.instant()));
  }

  private MailDelivery delivery(Message message, Person person, Address address, Instant now) {
    return new MailDelivery(
        message.id(), address, person.code(), mailId(message.id(), address), 0, now);
  }

  /** The same for the same message and address, whoever computes it, whenever. */
  private String mailId(UUID message, Address address) {
    String both = message + " " + address.text();
    UUID digest = UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8));
    return "<" + message + "." + digest + "@" + settings.idDomain() + ">";
  }
}
