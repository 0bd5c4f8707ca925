package org.jiebang.notification.email;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.message.Messages;

/**
 * 投寄: gives due mails to the post, one after the other, no transaction being open meanwhile. Who
 * dies between the post's yes and our note of it leaves a claim that runs out; the mail then goes
 * again, with the same Message-ID.
 */
@Singleton
public class PostMail {

  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Mails mails;
  private final Messages messages;
  private final Recipients recipients;
  private final Post post;
  private final RecordAttempt record;
  private final MailWriter writer;
  private final Clock clock;

  PostMail(
      Mails mails,
      Messages messages,
      Recipients recipients,
      Post post,
      RecordAttempt record,
      EmailSettings settings,
      Clock clock) {
    this.mails = mails;
    this.messages = messages;
    this.recipients = recipients;
    this.post = post;
    this.record = record;
    this.writer = new MailWriter(settings.siteUrl());
    this.clock = clock;
  }

  /**
   * Posts one due mail.
   *
   * @return whether it is worth looking for another at once: there was one, and the host took it or
   *     refused it for good
   */
  public boolean postOne() {
    Optional<MailDelivery> claimed = mails.claim(clock.instant(), LEASE);
    return claimed.isPresent() && post(claimed.get());
  }

  private boolean post(MailDelivery delivery) {
    Message message = messages.find(delivery.message()).orElseThrow();
    if (!recipients.stillInclude(message, delivery)) {
      record.withdrawn(message, delivery);
      return true;
    }
    return send(message, delivery);
  }

  private boolean send(Message message, MailDelivery delivery) {
    try {
      post.send(writer.write(message, delivery));
      record.sent(message, delivery);
      return true;
    } catch (Post.Refused refused) {
      record.refused(message, delivery, refused);
      return refused.isForGood();
    }
  }
}
