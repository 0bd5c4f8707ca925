package org.jiebang.project.milestone.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.project.history.jdbc.FirstComer;
import org.jiebang.project.milestone.Milestone;
import org.jiebang.project.milestone.MilestoneFilter;
import org.jiebang.project.milestone.MilestoneState;
import org.jiebang.project.milestone.Milestones;
import org.jiebang.project.numbering.NumberPath;
import org.jiebang.project.openbid.NumbersInUse;
import org.jspecify.annotations.Nullable;

/** Milestones in PostgreSQL. */
@Singleton
class JdbcMilestones implements Milestones, NumbersInUse {

  private final MilestoneRows rows;
  private final SlipRows slips;

  JdbcMilestones(MilestoneRows rows, SlipRows slips) {
    this.rows = rows;
    this.slips = slips;
  }

  @Override
  public Optional<Milestone> find(String hospital, UUID id) {
    return rows.findByHospitalAndId(hospital, id).map(this::read);
  }

  @Override
  public Optional<Milestone> findUnlessBusy(String hospital, UUID id) {
    return rows.lock(hospital, id).map(this::read);
  }

  @Override
  public List<Milestone.Open> holdOpen(String hospital) {
    return rows.lockOpen(hospital).stream().map(row -> read(row).stillOpen()).toList();
  }

  @Override
  public Page<Milestone> list(MilestoneFilter wanted, PageRequest page) {
    List<MilestoneRow> found =
        rows.list(
            wanted.hospital(),
            joined(wanted.seenBy()),
            wanted.department(),
            word(wanted.state()),
            wanted.dueBefore(),
            page.size(),
            page.offset());
    return Page.of(found.stream().map(this::read).toList(), page, count(wanted));
  }

  @Override
  public void add(Milestone milestone) {
    FirstComer.add(() -> rows.save(MilestoneRow.of(milestone)));
  }

  @Override
  public void update(Milestone milestone) {
    rows.update(MilestoneRow.of(milestone));
    if (!milestone.terms().due().slips().isEmpty()) {
      slips.insert(SlipRow.newest(milestone.terms()));
    }
  }

  @Override
  public Set<NumberPath> numbersInUse(UUID openBid) {
    return rows.subChallengesOf(openBid).stream()
        .map(NumberPath::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Milestone read(MilestoneRow row) {
    return row.milestone(slips.of(row.id()).stream().map(SlipRow::slip).toList());
  }

  private long count(MilestoneFilter wanted) {
    return rows.count(
        wanted.hospital(),
        joined(wanted.seenBy()),
        wanted.department(),
        word(wanted.state()),
        wanted.dueBefore());
  }

  private static @Nullable String joined(@Nullable Set<String> codes) {
    return codes == null ? null : String.join(",", codes);
  }

  private static @Nullable String word(@Nullable MilestoneState state) {
    return state == null ? null : state.word();
  }
}
