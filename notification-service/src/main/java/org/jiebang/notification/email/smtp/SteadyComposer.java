package org.jiebang.notification.email.smtp;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.email.Email;
import io.micronaut.email.javamail.composer.DefaultMessageComposer;
import io.micronaut.email.javamail.composer.MessageComposer;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Composes as the library does, into a message that keeps its Message-ID. */
@Singleton
@Replaces(DefaultMessageComposer.class)
class SteadyComposer implements MessageComposer {

  private final DefaultMessageComposer composer = new DefaultMessageComposer();

  @Override
  public Message compose(Email email, Session session) throws MessagingException {
    return new SteadyMessage((MimeMessage) composer.compose(email, session));
  }
}
