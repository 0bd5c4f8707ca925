package org.jiebang.notification.email.smtp;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiebang.notification.email.AddressMail;
import org.jiebang.notification.email.Mails;
import org.jiebang.notification.email.Post;
import org.jiebang.notification.email.PostMail;

/** 投寄巡查: looks for mail to address and to post, while there is a host to give it to. */
@Singleton
class MailSweep {

  private static final int AT_ONCE = 100;

  private final Post post;
  private final AddressMail addressMail;
  private final PostMail postMail;
  private final Mails mails;
  private final MultiGauge states;

  MailSweep(
      Post post, AddressMail addressMail, PostMail postMail, Mails mails, MeterRegistry meters) {
    this.post = post;
    this.addressMail = addressMail;
    this.postMail = postMail;
    this.mails = mails;
    this.states = MultiGauge.builder("jiebang.notification.mails").register(meters);
  }

  @Scheduled(initialDelay = "${jiebang.email.sweep:1s}", fixedDelay = "${jiebang.email.sweep:1s}")
  @ExecuteOn(TaskExecutors.BLOCKING)
  void sweep() {
    if (!post.isOpen()) {
      return;
    }
    addressMail.address();
    int posted = 0;
    while (posted < AT_ONCE && postMail.postOne()) {
      posted++;
    }
  }

  @Scheduled(initialDelay = "${jiebang.email.count:30s}", fixedDelay = "${jiebang.email.count:30s}")
  @ExecuteOn(TaskExecutors.BLOCKING)
  void count() {
    states.register(
        mails.count().entrySet().stream()
            .map(
                each ->
                    MultiGauge.Row.of(
                        Tags.of("state", each.getKey().name().toLowerCase(Locale.ROOT)),
                        each.getValue()))
            .collect(Collectors.toList()),
        true);
  }
}
