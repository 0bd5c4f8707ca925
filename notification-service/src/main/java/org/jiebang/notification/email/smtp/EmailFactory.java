package org.jiebang.notification.email.smtp;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.jiebang.notification.email.Address;
import org.jiebang.notification.email.BackOff;
import org.jiebang.notification.email.EmailSettings;

/** Makes the room's settings of the configuration. */
@Factory
class EmailFactory {

  @Singleton
  EmailSettings emailSettings(EmailConfiguration configuration) {
    String sender = new Address(configuration.from()).text();
    return new EmailSettings(
        configuration.siteUrl().replaceAll("/+$", ""),
        sender.substring(sender.lastIndexOf('@') + 1),
        new BackOff(
            configuration.firstRetry(), configuration.longestRetry(), configuration.attempts()));
  }
}
