package org.jiebang.project.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.project.numbering.NumberPath;
import org.jiebang.project.openbid.Column;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.OpenBidFilter;
import org.jiebang.project.openbid.OpenBids;

/** Open bids in memory. */
final class InMemoryOpenBids implements OpenBids {

  private final Versioned<OpenBid> stored = new Versioned<>();

  @Override
  public Optional<OpenBid> find(String hospital, String code) {
    return of(hospital).filter(it -> it.code().equals(code)).findFirst();
  }

  @Override
  public Optional<OpenBid> hold(String hospital, String code) {
    return find(hospital, code);
  }

  @Override
  public Optional<OpenBid> find(String hospital, UUID id) {
    return of(hospital).filter(it -> it.id().equals(id)).findFirst();
  }

  @Override
  public Optional<OpenBid> findByNumber(String hospital, int year, NumberPath number) {
    return of(hospital)
        .filter(it -> it.challenge().year() == year && it.challenge().number().equals(number))
        .findFirst();
  }

  @Override
  public Page<OpenBid> list(OpenBidFilter wanted, PageRequest page) {
    List<OpenBid> all =
        of(wanted.hospital())
            .filter(it -> wants(wanted, it))
            .sorted(
                Comparator.comparing((OpenBid it) -> -it.challenge().year())
                    .thenComparing(it -> it.challenge().number()))
            .toList();
    List<OpenBid> items = all.stream().skip(page.offset()).limit(page.size()).toList();
    return Page.of(items, page, all.size());
  }

  @Override
  public void add(OpenBid openBid) {
    update(openBid);
  }

  @Override
  public void update(OpenBid openBid) {
    stored.put(openBid.id(), openBid.version(), openBid);
  }

  private Stream<OpenBid> of(String hospital) {
    return stored.all().filter(it -> it.hospital().equals(hospital));
  }

  private static boolean wants(OpenBidFilter wanted, OpenBid openBid) {
    return (wanted.year() == null || wanted.year() == openBid.challenge().year())
        && (wanted.strategy() == null || wanted.strategy().equals(openBid.challenge().strategy()))
        && (wanted.department() == null
            || openBid.challenge().named(Column.LEAD).contains(wanted.department())
            || openBid.challenge().named(Column.SUPPORTING).contains(wanted.department()))
        && (wanted.sponsor() == null
            || openBid.challenge().named(Column.SPONSOR).contains(wanted.sponsor()));
  }
}
