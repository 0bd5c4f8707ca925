package org.jiebang.notification.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jiebang.notification.inbox.Inbox.Place;
import org.jiebang.notification.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * 订阅者: a client that follows some inboxes. It takes messages in the order of each inbox and moves
 * its cursor only over what the client has taken, so that nothing is lost or shown twice.
 */
public final class Follower {

  private final String hospital;
  private final Set<String> departments;
  private Cursor cursor;

  private Follower(String hospital, Set<String> departments, Cursor cursor) {
    this.hospital = hospital;
    this.departments = departments;
    this.cursor = cursor;
  }

  /**
   * Begins to follow.
   *
   * @param departments which inboxes
   * @param lastEventId where the client left off; none: it begins now
   * @param ends the ends of all inboxes
   */
  public static Follower of(
      String hospital, Set<String> departments, @Nullable String lastEventId, List<Place> ends) {
    Cursor end = endOf(hospital, departments, ends);
    Cursor start =
        lastEventId == null || lastEventId.isBlank()
            ? end
            : Cursor.parse(lastEventId).resumedAt(end);
    return new Follower(hospital, Set.copyOf(departments), start);
  }

  /** Which inboxes it follows. */
  public Set<String> departments() {
    return departments;
  }

  /** Up to where the client has seen them. */
  public Cursor cursor() {
    return cursor;
  }

  /** The places behind which messages stand that the client has not seen. */
  public List<Place> behind(List<Place> ends) {
    List<Place> behind = new ArrayList<>();
    for (Place end : ends) {
      long seen = cursor.at(end.department());
      if (follows(end) && end.sequence() > seen) {
        behind.add(new Place(hospital, end.department(), seen));
      }
    }
    return behind;
  }

  /**
   * Offers messages of one inbox in their order, until one is not taken.
   *
   * @param client takes a message with the cursor after it, or not
   * @return whether all were taken
   */
  public boolean offer(List<Message> messages, BiPredicate<Message, Cursor> client) {
    for (Message message : messages) {
      Cursor after = cursor.advancedTo(message.department(), message.sequence());
      if (!client.test(message, after)) {
        return false;
      }
      cursor = after;
    }
    return true;
  }

  private boolean follows(Place place) {
    return place.hospital().equals(hospital) && departments.contains(place.department());
  }

  private static Cursor endOf(String hospital, Set<String> departments, List<Place> ends) {
    TreeMap<String, Long> places = new TreeMap<>();
    departments.forEach(department -> places.put(department, 0L));
    ends.stream()
        .filter(end -> end.hospital().equals(hospital) && departments.contains(end.department()))
        .forEach(end -> places.put(end.department(), end.sequence()));
    return Cursor.at(places);
  }
}
