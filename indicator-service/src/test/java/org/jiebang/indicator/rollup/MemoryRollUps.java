package org.jiebang.indicator.rollup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.indicator.period.Period;

/** Roll-ups, the newest version of each. */
final class MemoryRollUps implements RollUps {

  private final Map<RollUpKey, RollUp> newest = new LinkedHashMap<>();

  RollUp at(Unit unit, Period period) {
    return newest.values().stream()
        .filter(one -> one.key().unit().equals(unit) && one.key().period().equals(period))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<RollUp> find(String hospital, String indicator, Collection<Period> periods) {
    return newest.values().stream()
        .filter(one -> one.key().indicator().equals(indicator))
        .filter(one -> periods.contains(one.key().period()))
        .toList();
  }

  @Override
  public List<RollUpKey> keys(String hospital, String indicator) {
    return newest.keySet().stream().filter(key -> key.indicator().equals(indicator)).toList();
  }

  @Override
  public Page<RollUp> list(String hospital, RollUpFilter filter, PageRequest page) {
    return Page.of(List.copyOf(newest.values()), page, newest.size());
  }

  @Override
  public List<RollUp> at(String hospital, Period period) {
    return find(hospital, "", List.of(period));
  }

  @Override
  public List<RollUp> revisions(String hospital, UUID id) {
    return newest.values().stream().filter(one -> one.id().equals(id)).toList();
  }

  @Override
  public void add(RollUp rollUp) {
    newest.put(rollUp.key(), rollUp);
  }

  @Override
  public void revise(RollUp rollUp) {
    newest.put(rollUp.key(), rollUp);
  }
}
