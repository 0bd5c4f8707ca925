package org.jiebang.notification.email;

import jakarta.inject.Singleton;
import org.jiebang.notification.message.Channel;
import org.jiebang.notification.message.Draft;

/** 邮件渠道. */
@Singleton
class EmailChannel implements Channel {

  private static final Outlook OPEN = new Outlook(true, "email", "将以邮件发给科室负责人和填报人");
  private static final Outlook OFF = new Outlook(false, "email-off", "未配置 SMTP 服务器，不发邮件");

  private final Post post;
  private final Mails mails;

  EmailChannel(Post post, Mails mails) {
    this.post = post;
    this.mails = mails;
  }

  @Override
  public String name() {
    return "email";
  }

  @Override
  public Outlook accept(Draft draft) {
    if (!post.isOpen()) {
      return OFF;
    }
    mails.order(draft.id(), draft.writtenAt());
    return OPEN;
  }
}
