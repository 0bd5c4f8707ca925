package org.jiebang.plan.plantree;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jiebang.identity.Principal;
import org.jiebang.plan.document.Document;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Recorded;
import org.jiebang.plan.ledger.Recording;

/** 补录计划: takes a plan with its whole tree from a document, as one revision. */
@Singleton
public class RecordPlan {

  private final Plans plans;
  private final PlanNodes nodes;
  private final KnownThings known;
  private final Announcement<Plan> planAnnouncement;
  private final Announcement<PlanNode> nodeAnnouncement;
  private final Recording recording;

  /** Made by the container. */
  public RecordPlan(
      Plans plans,
      PlanNodes nodes,
      KnownThings known,
      Announcement<Plan> planAnnouncement,
      Announcement<PlanNode> nodeAnnouncement,
      Recording recording) {
    this.plans = plans;
    this.nodes = nodes;
    this.known = known;
    this.planAnnouncement = planAnnouncement;
    this.nodeAnnouncement = nodeAnnouncement;
    this.recording = recording;
  }

  /**
   * Stores what a tree changes: one version of the plan and one of each node that differs.
   *
   * @throws org.jiebang.refusal.Conflict {@code issued-text} when it changes the plan of an issued
   *     document and gives no reason
   */
  @Transactional
  public RecordedPlan record(Principal by, PlanDraft draft, Origin origin) {
    origin.requireMayStateHistory(by);
    recording.requireHome(by);
    String hospital = by.hospital();
    Optional<Entry<Plan>> before = plans.find(hospital, draft.plan().code());
    long version = before.map(Entry::version).orElse(0L) + 1;
    List<Unfolding.Line> lines = Unfolding.of(draft, version);
    Document document = known.require(hospital, draft.plan(), lines);
    PlanRevision revision = compare(hospital, lines, draft.plan(), version, origin);
    if (revision.isEmpty() && before.isPresent() && before.get().says(draft.plan(), origin)) {
      return new RecordedPlan(
          new Recorded<>(before.get(), Recorded.Change.UNCHANGED), revision.counted());
    }
    if (before.isPresent()) {
      document.requireReasonToChange(origin);
    }
    return store(by, before, draft.plan(), revision, origin);
  }

  private PlanRevision compare(
      String hospital, List<Unfolding.Line> lines, Plan plan, long version, Origin origin) {
    List<PlanNode> stated = lines.stream().map(Unfolding.Line::node).toList();
    return PlanRevision.between(
        nodes.ofPlan(hospital, plan.code()), stated, hospital, version, origin);
  }

  private RecordedPlan store(
      Principal by, Optional<Entry<Plan>> before, Plan plan, PlanRevision revision, Origin origin) {
    Recorded<Plan> recorded = recording.store(plans, planAnnouncement, by, before, plan, origin);
    List<Entry<PlanNode>> changed = revision.all();
    nodes.save(changed);
    changed.forEach(entry -> recording.announce(nodeAnnouncement.of(entry), entry, by));
    return new RecordedPlan(recorded, revision.counted());
  }
}
