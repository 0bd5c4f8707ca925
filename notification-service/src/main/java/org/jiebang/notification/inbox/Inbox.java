package org.jiebang.notification.inbox;

import java.util.List;
import java.util.Map;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.notification.message.Message;

/** 收件箱: reads what stands in the inboxes. */
public interface Inbox {

  /** The messages of the inboxes, newest first. */
  Page<Message> list(Shelf shelf, Filter filter, PageRequest page);

  /** How many unread messages each inbox has; inboxes without any are left out. */
  Map<String, Long> unreadCounts(Shelf shelf);

  /** The messages behind this place of one inbox, oldest first, at most so many. */
  List<Message> after(Place place, int limit);

  /** The last place of every inbox that has messages. */
  List<Place> ends();

  /**
   * 位置: a place in an inbox.
   *
   * @param hospital whose
   * @param department whose
   * @param sequence the number of the message there; 0 before the first
   */
  record Place(String hospital, String department, long sequence) {}
}
