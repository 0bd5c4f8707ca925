package org.jiebang.notification.email;

import org.jiebang.notification.message.Message;
import org.jiebang.notification.message.Wording;

/** 邮件撰写: turns a message into a mail. */
final class MailWriter {

  private final String siteUrl;

  /**
   * @param siteUrl where the site is seen by readers, without a slash at the end
   */
  MailWriter(String siteUrl) {
    this.siteUrl = siteUrl;
  }

  Mail write(Message message, MailDelivery delivery) {
    Wording wording = message.wording();
    return new Mail(
        delivery.mailId(),
        delivery.address(),
        wording.title(),
        text(wording, siteUrl + message.link()),
        html(wording, siteUrl + message.link()));
  }

  private static String text(Wording wording, String link) {
    return wording.title()
        + "\n\n"
        + wording.body()
        + "\n\n提醒理由："
        + wording.reason()
        + "\n查看："
        + link
        + "\n";
  }

  private static String html(Wording wording, String link) {
    return "<!doctype html><html lang=\"zh-CN\"><body><h2>"
        + escaped(wording.title())
        + "</h2><p>"
        + escaped(wording.body()).replace("\n", "<br>")
        + "</p><p>提醒理由："
        + escaped(wording.reason())
        + "</p><p><a href=\""
        + escaped(link)
        + "\">查看</a></p></body></html>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
