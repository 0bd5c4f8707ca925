package org.jiebang.plan.plantree.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.jdbc.RowVersion;
import org.jiebang.plan.plantree.NodeKind;
import org.jiebang.plan.plantree.NodeRef;
import org.jiebang.plan.plantree.Place;
import org.jiebang.plan.plantree.PlanNode;
import org.jiebang.plan.plantree.Reference;
import org.jiebang.plan.plantree.Responsibility;
import org.jspecify.annotations.Nullable;

/** 计划节点 as stored. */
@MappedEntity("plan_nodes")
record PlanNodeRow(
    @Id UUID id,
    String hospital,
    String plan,
    String place,
    @Nullable String parent,
    String number,
    String title,
    String kind,
    boolean official,
    @Nullable String text,
    @Nullable String at,
    @TypeDef(type = DataType.JSON) Responsibility responsibility,
    @TypeDef(type = DataType.JSON) List<Reference> refersTo,
    @Nullable String carriesOutPlan,
    @Nullable String carriesOutPlace,
    boolean withdrawn,
    long planVersion,
    @TypeDef(type = DataType.JSON) @Nullable Source source,
    @Nullable String reason,
    @Version @MappedProperty("row_version") Long rowVersion) {

  static PlanNodeRow of(Entry<PlanNode> entry) {
    PlanNode it = entry.fact();
    Place parent = it.parent();
    NodeRef higher = it.carriesOut();
    return new PlanNodeRow(
        entry.id(),
        entry.hospital(),
        it.plan(),
        it.place().text(),
        parent == null ? null : parent.text(),
        it.number(),
        it.title(),
        it.kind().name(),
        it.official(),
        it.text(),
        it.at(),
        it.responsibility(),
        it.references(),
        higher == null ? null : higher.plan(),
        higher == null ? null : higher.place().text(),
        it.withdrawn(),
        it.planVersion(),
        entry.source(),
        entry.reason(),
        RowVersion.replacedBy(entry));
  }

  Entry<PlanNode> entry() {
    return new Entry<>(
        id, hospital, RowVersion.ofEntry(rowVersion), new Origin(source, reason), fact());
  }

  private PlanNode fact() {
    return new PlanNode(
        plan,
        new Place(place),
        parent == null ? null : new Place(parent),
        number,
        title,
        NodeKind.valueOf(kind),
        official,
        text,
        at,
        responsibility,
        refersTo,
        carriesOut(),
        withdrawn,
        planVersion);
  }

  private @Nullable NodeRef carriesOut() {
    return carriesOutPlan == null || carriesOutPlace == null
        ? null
        : new NodeRef(carriesOutPlan, new Place(carriesOutPlace));
  }
}
