package org.jiebang.notification.message.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiebang.notification.message.Draft;
import org.jiebang.notification.message.Handling.Mark;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.message.Messages;
import org.jiebang.refusal.Conflict;
import org.jspecify.annotations.Nullable;

/** The messages in PostgreSQL. */
@Singleton
class JdbcMessages implements Messages {

  private final MessageRows rows;
  private final Placement placement;
  private final RingAfterCommit ringAfterCommit;

  JdbcMessages(MessageRows rows, Placement placement, RingAfterCommit ringAfterCommit) {
    this.rows = rows;
    this.placement = placement;
    this.ringAfterCommit = ringAfterCommit;
  }

  @Override
  public List<Draft> add(List<Draft> drafts) {
    if (drafts.isEmpty()) {
      return List.of();
    }
    Set<UUID> placed = placement.place(drafts);
    ringAfterCommit.register();
    return drafts.stream().filter(draft -> placed.contains(draft.id())).toList();
  }

  @Override
  public Optional<Message> find(UUID id) {
    return rows.findById(id).map(MessageRow::message);
  }

  @Override
  public List<Message> unread(String hospital, Collection<String> departments) {
    return departments.isEmpty()
        ? List.of()
        : rows.lockUnread(hospital, departments).stream().map(MessageRow::message).toList();
  }

  @Override
  public void save(Message message) {
    Mark read = message.handling().read();
    Mark done = message.handling().done();
    int saved =
        rows.handle(message.id(), message.version(), at(read), by(read), at(done), by(done));
    if (saved == 0) {
      throw new Conflict("stale-version", "消息刚被他人处理，请刷新后再试。");
    }
  }

  private static @Nullable Instant at(@Nullable Mark mark) {
    return mark == null ? null : mark.at();
  }

  private static @Nullable String by(@Nullable Mark mark) {
    return mark == null ? null : mark.by();
  }
}
