package org.jiebang.notification.email;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jiebang.notification.email.MailDelivery.State;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.trace.Step;

/** 记录投寄: writes down what came of an attempt. */
@Singleton
public class RecordAttempt {

  private final Mails mails;
  private final MailTrace trace;
  private final BackOff backOff;
  private final Clock clock;

  RecordAttempt(Mails mails, MailTrace trace, EmailSettings settings, Clock clock) {
    this.mails = mails;
    this.trace = trace;
    this.backOff = settings.backOff();
    this.clock = clock;
  }

  /** The post has taken it. */
  @Transactional
  public void sent(Message message, MailDelivery delivery) {
    mails.close(delivery, State.SENT, null, clock.instant());
    trace.note(message, Step.SENT, "email", "邮件已发出", delivery.address().text());
  }

  /** The person no longer holds the role: nothing leaves. */
  @Transactional
  public void withdrawn(Message message, MailDelivery delivery) {
    mails.close(delivery, State.WITHDRAWN, "no longer appointed", clock.instant());
    trace.note(message, Step.FILTERED, "no-longer-appointed", "收件人已不任此职，未发", delivery.person());
  }

  /** The post has not taken it: later again, or given up. */
  @Transactional
  public void refused(Message message, MailDelivery delivery, Post.Refused refused) {
    String why = String.valueOf(refused.getMessage());
    if (refused.isForGood() || backOff.givesUpAfter(delivery.attempts())) {
      mails.close(delivery, State.FAILED, why, clock.instant());
      trace.note(message, Step.FAILED, "email", "邮件未能发出，不再重试", delivery.address().text());
    } else {
      mails.postpone(delivery, clock.instant().plus(backOff.after(delivery.attempts())), why);
      trace.note(message, Step.FAILED, "email-retry", "邮件未能发出，将重试", delivery.address().text());
    }
  }
}
