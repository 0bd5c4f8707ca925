package org.jiebang.plan.plantree.jdbc;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.jdbc.StoreFault;
import org.jiebang.plan.plantree.NodeRef;
import org.jiebang.plan.plantree.PlanNode;
import org.jiebang.plan.plantree.PlanNodes;

/** 计划节点台账 in PostgreSQL; a tree is written in two batches. */
@Singleton
class JdbcPlanNodes implements PlanNodes {

  private final PlanNodeRows rows;

  JdbcPlanNodes(PlanNodeRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Entry<PlanNode>> ofPlan(String hospital, String plan) {
    return entries(rows.findByHospitalAndPlan(hospital, plan));
  }

  @Override
  public Optional<Entry<PlanNode>> find(String hospital, NodeRef ref) {
    return StoreFault.told(
            () -> rows.findByHospitalAndPlanAndPlace(hospital, ref.plan(), ref.place().text()))
        .map(PlanNodeRow::entry);
  }

  @Override
  public Optional<Entry<PlanNode>> find(String hospital, UUID id) {
    return rows.findByHospitalAndId(hospital, id).map(PlanNodeRow::entry);
  }

  @Override
  public List<Entry<PlanNode>> upFrom(String hospital, NodeRef ref) {
    return entries(rows.upFrom(hospital, ref.plan(), ref.place().text()));
  }

  @Override
  public Set<String> carriedOutBy(String hospital, String plan) {
    return rows.carriedOutBy(hospital, plan);
  }

  @Override
  public void save(Collection<Entry<PlanNode>> changed) {
    StoreFault.told(() -> rows.saveAll(rowsOf(changed, true)));
    StoreFault.told(() -> rows.updateAll(rowsOf(changed, false)));
  }

  private static List<PlanNodeRow> rowsOf(Collection<Entry<PlanNode>> entries, boolean first) {
    return entries.stream()
        .filter(entry -> (entry.version() == 1) == first)
        .map(PlanNodeRow::of)
        .toList();
  }

  private static List<Entry<PlanNode>> entries(List<PlanNodeRow> found) {
    return found.stream().map(PlanNodeRow::entry).toList();
  }
}
