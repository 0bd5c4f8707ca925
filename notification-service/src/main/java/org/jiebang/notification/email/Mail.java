package org.jiebang.notification.email;

/**
 * 邮件: what is handed to the post.
 *
 * @param id the Message-ID, the same at every attempt
 * @param to to whom
 * @param subject one line
 * @param text for readers without HTML
 * @param html for the others, with everything that is not ours escaped
 */
public record Mail(String id, Address to, String subject, String text, String html) {

  /** Refuses a header that would become two. */
  public Mail {
    if (breaksLine(id) || breaksLine(subject)) {
      throw new IllegalArgumentException("A mail header holds a line break");
    }
  }

  private static boolean breaksLine(String header) {
    return header.chars().anyMatch(Character::isISOControl);
  }
}
