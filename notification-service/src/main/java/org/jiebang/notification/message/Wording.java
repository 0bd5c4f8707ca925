package org.jiebang.notification.message;

/**
 * 文字: what people read.
 *
 * @param title one line
 * @param body lines
 * @param reason 提醒理由: why this department gets it
 * @param template which template it was made of
 */
public record Wording(String title, String body, String reason, String template) {

  /** 【演示】: made up to show the system. */
  static final String DEMONSTRATION_MARK = "【演示】";

  /** Puts a content into the template's words. */
  static Wording of(Template template, Content content, String reason) {
    String title = template.titleOf(content.facts());
    return new Wording(
        content.demonstration() ? DEMONSTRATION_MARK + title : title,
        template.bodyOf(content.facts()),
        reason,
        template.id());
  }
}
