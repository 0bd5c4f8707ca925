package org.jiebang.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jiebang.notification.Example;
import org.jiebang.notification.inbox.Inbox.Place;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.message.Office;
import org.jiebang.notification.routing.Occurrences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowerTest {

  private static final Set<String> PEDIATRICS = Set.of("pediatrics");

  private final Office office = new Office();
  private final List<Long> seen = new ArrayList<>();

  @Test
  void beginsAtTheEnd() {
    Follower follower = follower(null, 3);

    assertThat(follower.cursor().text()).isEqualTo("pediatrics:3");
    assertThat(follower.behind(ends(3))).isEmpty();
    assertThat(follower.behind(ends(5))).containsExactly(new Place("sxtcm", "pediatrics", 3));
  }

  @Test
  void seesWhatItMissedInOrderAndOnce() {
    Follower follower = follower("pediatrics:1", 3);

    follower.offer(messages(3).subList(1, 3), (message, after) -> seen.add(message.sequence()));

    assertThat(seen).containsExactly(2L, 3L);
    assertThat(follower.behind(ends(3))).isEmpty();
  }

  @Test
  void standsWhereTheClientTookNoMore() {
    Follower follower = follower("pediatrics:0", 3);

    boolean all =
        follower.offer(
            messages(3), (message, after) -> seen.size() < 2 && seen.add(message.sequence()));

    assertThat(all).isFalse();
    assertThat(follower.cursor().text()).isEqualTo("pediatrics:2");
    assertThat(follower.behind(ends(3))).containsExactly(new Place("sxtcm", "pediatrics", 2));
  }

  @Test
  void takesAnEmptyIdForNone() {
    assertThat(follower(" ", 3).cursor().text()).isEqualTo("pediatrics:3");
  }

  @Test
  void followsNoOtherInbox() {
    List<Place> others =
        List.of(new Place("sxtcm", "surgery", 9), new Place("gytcm", "pediatrics", 9));

    assertThat(follower(null, 0).behind(others)).isEmpty();
  }

  private Follower follower(@Nullable String lastEventId, long end) {
    return Follower.of("sxtcm", PEDIATRICS, lastEventId, ends(end));
  }

  private static List<Place> ends(long end) {
    return List.of(new Place("sxtcm", "pediatrics", end), new Place("gytcm", "pediatrics", 7));
  }

  private List<Message> messages(int howMany) {
    String result = Example.of("indicator", "result-reported.v1").json();
    LongStream.range(0, howMany)
        .forEach(
            i ->
                office
                    .tellDepartments()
                    .tell(
                        Occurrences.occurrence("e" + i, Occurrences.REPORTED, "pediatrics"),
                        result));
    return office.ledger().inbox("pediatrics");
  }
}
