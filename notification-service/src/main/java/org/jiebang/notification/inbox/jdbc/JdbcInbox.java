package org.jiebang.notification.inbox.jdbc;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.notification.inbox.Filter;
import org.jiebang.notification.inbox.Inbox;
import org.jiebang.notification.inbox.Shelf;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.message.jdbc.MessageRow;

/** The inboxes in PostgreSQL. */
@Singleton
class JdbcInbox implements Inbox {

  /** No code is empty: stands for no department at all. */
  private static final Set<String> NOBODY = Set.of("");

  private final InboxRows rows;

  JdbcInbox(InboxRows rows) {
    this.rows = rows;
  }

  @Override
  public Page<Message> list(Shelf shelf, Filter filter, PageRequest page) {
    List<MessageRow> found =
        rows.list(
            shelf.hospital(),
            everywhere(shelf),
            departments(shelf),
            filter.unread(),
            filter.done(),
            filter.type(),
            filter.topicType(),
            filter.topic(),
            page.size(),
            page.offset());
    return Page.of(found, page, total(shelf, filter)).map(MessageRow::message);
  }

  @Override
  public Map<String, Long> unreadCounts(Shelf shelf) {
    Map<String, Long> counts = new LinkedHashMap<>();
    rows.unread(shelf.hospital(), everywhere(shelf), departments(shelf))
        .forEach(row -> counts.put(row.department(), row.sequence()));
    return counts;
  }

  @Override
  public List<Message> after(Place place, int limit) {
    return rows.after(place.hospital(), place.department(), place.sequence(), limit).stream()
        .map(MessageRow::message)
        .toList();
  }

  @Override
  public List<Place> ends() {
    return rows.ends().stream()
        .map(row -> new Place(row.hospital(), row.department(), row.sequence()))
        .toList();
  }

  private long total(Shelf shelf, Filter filter) {
    return rows.count(
        shelf.hospital(),
        everywhere(shelf),
        departments(shelf),
        filter.unread(),
        filter.done(),
        filter.type(),
        filter.topicType(),
        filter.topic());
  }

  private static boolean everywhere(Shelf shelf) {
    return shelf.departments() == null;
  }

  private static Collection<String> departments(Shelf shelf) {
    Set<String> some = shelf.departments();
    return some == null || some.isEmpty() ? NOBODY : some;
  }
}
