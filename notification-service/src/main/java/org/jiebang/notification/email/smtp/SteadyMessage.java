package org.jiebang.notification.email.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/**
 * A MIME message that keeps the Message-ID it was given; Jakarta Mail's own writes a new one at
 * each sending.
 */
final class SteadyMessage extends MimeMessage {

  static final String MESSAGE_ID = "Message-ID";

  SteadyMessage(MimeMessage source) throws MessagingException {
    super(source);
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    if (getHeader(MESSAGE_ID) == null) {
      super.updateMessageID();
    }
  }
}
