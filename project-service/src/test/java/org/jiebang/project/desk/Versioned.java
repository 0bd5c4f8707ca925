package org.jiebang.project.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiebang.refusal.Conflict;

/** Aggregates by id, where only the version after the stored one may be stored. */
final class Versioned<T> {

  private final Map<UUID, T> stored = new LinkedHashMap<>();
  private final Map<UUID, Long> versions = new LinkedHashMap<>();

  void put(UUID id, long version, T value) {
    if (versions.getOrDefault(id, 0L) != version - 1) {
      throw new Conflict("stale-version", "内容已被他人修改，请查看后再办。");
    }
    versions.put(id, version);
    stored.put(id, value);
  }

  Stream<T> all() {
    return stored.values().stream();
  }
}
