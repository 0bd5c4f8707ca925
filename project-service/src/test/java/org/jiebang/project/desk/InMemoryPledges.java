package org.jiebang.project.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiebang.project.pledge.Pledge;
import org.jiebang.project.pledge.Pledges;
import org.jspecify.annotations.Nullable;

/** Pledges in memory. */
final class InMemoryPledges implements Pledges {

  private final Versioned<Pledge> stored = new Versioned<>();

  @Override
  public Optional<Pledge> find(String hospital, String code) {
    return list(hospital, null, null).stream().filter(it -> it.code().equals(code)).findFirst();
  }

  @Override
  public List<Pledge> list(String hospital, @Nullable Integer year, @Nullable String leader) {
    return stored
        .all()
        .filter(it -> it.hospital().equals(hospital))
        .filter(it -> year == null || it.facts().year() == year)
        .filter(it -> leader == null || it.facts().leader().equals(leader))
        .sorted(
            Comparator.comparing((Pledge it) -> -it.facts().year())
                .thenComparing(it -> it.facts().number()))
        .toList();
  }

  @Override
  public void add(Pledge pledge) {
    update(pledge);
  }

  @Override
  public void update(Pledge pledge) {
    stored.put(pledge.id(), pledge.version(), pledge);
  }
}
