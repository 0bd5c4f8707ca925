package org.jiebang.notification.email.jdbc;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jiebang.notification.email.Address;
import org.jiebang.notification.email.MailDelivery;

/** A delivery as a row. */
@MappedEntity("mail_deliveries")
record MailDeliveryRow(
    UUID messageId,
    String address,
    String person,
    String mailId,
    int attempts,
    Instant nextAttemptAt) {

  MailDelivery delivery() {
    return new MailDelivery(
        messageId, new Address(address), person, mailId, attempts, nextAttemptAt);
  }
}
