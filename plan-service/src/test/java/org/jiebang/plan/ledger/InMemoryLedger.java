package org.jiebang.plan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;

/** A ledger that forgets at the end of the test. */
public class InMemoryLedger<S extends Fact> implements Ledger<S> {

  private final Map<String, Entry<S>> entries = new TreeMap<>();

  @Override
  public Optional<Entry<S>> find(String hospital, String code) {
    return Optional.ofNullable(entries.get(hospital + ":" + code));
  }

  @Override
  public void save(Entry<S> entry) {
    Entry<S> before = entries.put(entry.hospital() + ":" + entry.fact().code(), entry);
    assertThat(entry.version()).isEqualTo(before == null ? 1 : before.version() + 1);
  }

  protected List<Entry<S>> all(String hospital, Predicate<S> filter) {
    return entries.values().stream()
        .filter(entry -> entry.hospital().equals(hospital) && filter.test(entry.fact()))
        .toList();
  }

  protected Page<Entry<S>> page(String hospital, Predicate<S> filter, PageRequest page) {
    List<Entry<S>> found = all(hospital, filter);
    return Page.of(
        found.stream().skip(page.offset()).limit(page.size()).toList(), page, found.size());
  }
}
