package org.jiebang.plan.plantree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Origin;

/**
 * 计划修订: what a stated tree changes in a plan, node by node.
 *
 * @param added nodes that are new
 * @param changed nodes that say something else, or are back
 * @param withdrawn nodes that are no longer there
 * @param unchanged how many stay as they are
 */
record PlanRevision(
    List<Entry<PlanNode>> added,
    List<Entry<PlanNode>> changed,
    List<Entry<PlanNode>> withdrawn,
    int unchanged) {

  static PlanRevision between(
      List<Entry<PlanNode>> before,
      List<PlanNode> stated,
      String hospital,
      long planVersion,
      Origin origin) {
    return new Comparison(before, hospital, origin).with(stated, planVersion);
  }

  boolean isEmpty() {
    return all().isEmpty();
  }

  List<Entry<PlanNode>> all() {
    List<Entry<PlanNode>> all = new ArrayList<>(added);
    all.addAll(changed);
    all.addAll(withdrawn);
    return all;
  }

  RecordedPlan.Nodes counted() {
    return new RecordedPlan.Nodes(added.size(), changed.size(), withdrawn.size(), unchanged);
  }

  private static final class Comparison {
    private final Map<Place, Entry<PlanNode>> before = new LinkedHashMap<>();
    private final PlanRevision result =
        new PlanRevision(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
    private final String hospital;
    private final Origin origin;

    Comparison(List<Entry<PlanNode>> before, String hospital, Origin origin) {
      before.forEach(entry -> this.before.put(entry.fact().place(), entry));
      this.hospital = hospital;
      this.origin = origin;
    }

    PlanRevision with(List<PlanNode> stated, long planVersion) {
      stated.forEach(this::compare);
      before.values().forEach(entry -> withdraw(entry, planVersion));
      int moved = result.added.size() + result.changed.size();
      return new PlanRevision(
          result.added, result.changed, result.withdrawn, stated.size() - moved);
    }

    private void compare(PlanNode stated) {
      Optional<Entry<PlanNode>> known = Optional.ofNullable(before.remove(stated.place()));
      if (known.isEmpty()) {
        result.added.add(Entry.first(hospital, stated, origin));
      } else if (!known.get().fact().saysTheSameAs(stated)) {
        result.changed.add(known.get().next(stated, origin));
      }
    }

    private void withdraw(Entry<PlanNode> entry, long version) {
      if (!entry.fact().withdrawn()) {
        result.withdrawn.add(entry.next(entry.fact().withdrawnBy(version), origin));
      }
    }
  }
}
