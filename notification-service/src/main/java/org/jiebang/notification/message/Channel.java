package org.jiebang.notification.message;

/** 渠道: another way a message reaches people, beside the inbox. */
public interface Channel {

  /** As rules name it, for example {@code email}. */
  String name();

  /**
   * Notes, in the running transaction, that the message is to leave by this channel; sends nothing
   * itself.
   *
   * @return what the trace is to say
   */
  Outlook accept(Draft draft);

  /**
   * 渠道状态: whether the channel will try.
   *
   * @param open whether it will
   * @param code the stable reason when it will not
   * @param words the reason for people
   */
  record Outlook(boolean open, String code, String words) {}
}
