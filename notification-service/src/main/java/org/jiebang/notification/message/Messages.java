package org.jiebang.notification.message;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 消息库: every message of every inbox; one per event and department, whatever happens. */
public interface Messages {

  /**
   * Puts each draft of one event into its inbox, behind what stands there, unless that department
   * already has a message of the event.
   *
   * @return the drafts that are new
   */
  List<Draft> add(List<Draft> drafts);

  /** The message of this id. */
  Optional<Message> find(UUID id);

  /** The unread messages of some inboxes, locked until the transaction ends. */
  List<Message> unread(String hospital, Collection<String> departments);

  /**
   * Stores what readers did with it.
   *
   * @throws org.jiebang.refusal.Conflict {@code stale-version} when somebody else was quicker
   */
  void save(Message message);
}
