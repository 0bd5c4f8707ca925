package org.jiebang.local;

/**
 * 拒绝: why the launcher does not do what it was asked, or has stopped; one sentence for people, in
 * Chinese and in English.
 */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Refused(String chinese, String english) {
    super(chinese + System.lineSeparator() + english);
  }
}
