package org.jiebang.indicator.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.indicator.target.Target;
import org.jiebang.indicator.target.Targets;
import org.jspecify.annotations.Nullable;

/** Targets, the newest version of each. */
public final class MemoryTargets implements Targets {

  private final Map<String, Target> newest = new TreeMap<>();

  @Override
  public Optional<Target> find(String hospital, String code) {
    return Optional.ofNullable(newest.get(hospital + "/" + code));
  }

  @Override
  public List<Target> on(String hospital, String indicator) {
    return of(hospital, indicator, null);
  }

  @Override
  public List<String> indicatorsHeldBy(String hospital, Collection<String> departments) {
    return of(hospital, null, null).stream()
        .filter(target -> target.content().department() != null)
        .filter(target -> departments.contains(target.content().department()))
        .flatMap(target -> Optional.ofNullable(target.content().indicator()).stream())
        .distinct()
        .toList();
  }

  @Override
  public Page<Target> list(
      String hospital, @Nullable String indicator, @Nullable Boolean waiting, PageRequest page) {
    List<Target> all = of(hospital, indicator, waiting);
    return Page.of(all.stream().skip(page.offset()).limit(page.size()).toList(), page, all.size());
  }

  @Override
  public void add(Target target) {
    newest.put(target.hospital() + "/" + target.code(), target);
  }

  @Override
  public void mirror(Target target) {
    add(target);
  }

  @Override
  public void replace(Target target) {
    add(target);
  }

  private List<Target> of(String hospital, @Nullable String indicator, @Nullable Boolean waiting) {
    return newest.values().stream()
        .filter(target -> target.hospital().equals(hospital))
        .filter(target -> indicator == null || indicator.equals(target.content().indicator()))
        .filter(target -> waiting == null || waiting == target.isWaiting())
        .toList();
  }
}
