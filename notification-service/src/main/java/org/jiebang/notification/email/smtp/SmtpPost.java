package org.jiebang.notification.email.smtp;

import io.micronaut.email.Email;
import io.micronaut.email.EmailException;
import io.micronaut.email.TransactionalEmailSender;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.jiebang.notification.email.Mail;
import org.jiebang.notification.email.Post;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The post over SMTP. */
@Singleton
class SmtpPost implements Post {

  private static final Logger log = LoggerFactory.getLogger(SmtpPost.class);

  private final TransactionalEmailSender<Message, Void> sender;
  private final EmailConfiguration configuration;

  SmtpPost(TransactionalEmailSender<Message, Void> sender, EmailConfiguration configuration) {
    this.sender = sender;
    this.configuration = configuration;
  }

  @Override
  public boolean isOpen() {
    return !configuration.host().isBlank();
  }

  @Override
  public void send(Mail mail) {
    try {
      sender.send(email(mail), message -> number(message, mail.id()));
    } catch (EmailException e) {
      log.warn("{} was not taken: {}", mail.id(), String.valueOf(e.getCause()).lines().findFirst());
      throw refused(e);
    }
  }

  private Email email(Mail mail) {
    return Email.builder()
        .from(configuration.from())
        .to(mail.to().text())
        .subject(mail.subject())
        .body(mail.html(), mail.text())
        .build();
  }

  private static void number(Message message, String id) {
    try {
      message.setHeader(SteadyMessage.MESSAGE_ID, id);
    } catch (MessagingException e) {
      throw new EmailException(e);
    }
  }

  private static Refused refused(EmailException e) {
    Throwable cause = e.getCause();
    return new Refused(
        String.valueOf(cause == null ? e.getMessage() : cause.getMessage()), isForGood(cause), e);
  }

  /** The host has judged the address itself: no use in asking again. */
  private static boolean isForGood(@Nullable Throwable cause) {
    return cause instanceof SendFailedException failed
        && failed.getInvalidAddresses() != null
        && failed.getInvalidAddresses().length > 0;
  }
}
