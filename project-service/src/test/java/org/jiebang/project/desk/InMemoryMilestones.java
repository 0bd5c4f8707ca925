package org.jiebang.project.desk;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.project.milestone.Milestone;
import org.jiebang.project.milestone.MilestoneFilter;
import org.jiebang.project.milestone.MilestoneState;
import org.jiebang.project.milestone.Milestones;
import org.jiebang.project.milestone.WhoIsInvolved;
import org.jiebang.project.numbering.NumberPath;
import org.jiebang.project.openbid.NumbersInUse;

/** Milestones in memory. */
final class InMemoryMilestones implements Milestones, NumbersInUse {

  private final Versioned<Milestone> stored = new Versioned<>();
  private final WhoIsInvolved involved;

  InMemoryMilestones(WhoIsInvolved involved) {
    this.involved = involved;
  }

  @Override
  public Optional<Milestone> find(String hospital, UUID id) {
    return of(hospital).filter(it -> it.terms().id().equals(id)).findFirst();
  }

  @Override
  public Optional<Milestone> findUnlessBusy(String hospital, UUID id) {
    return find(hospital, id);
  }

  @Override
  public List<Milestone.Open> holdOpen(String hospital) {
    return of(hospital)
        .filter(it -> it.state() == MilestoneState.OPEN)
        .map(Milestone::stillOpen)
        .toList();
  }

  @Override
  public Page<Milestone> list(MilestoneFilter wanted, PageRequest page) {
    List<Milestone> all =
        of(wanted.hospital())
            .filter(it -> wants(wanted, it))
            .sorted(Comparator.comparing(it -> it.terms().due().date()))
            .toList();
    List<Milestone> items = all.stream().skip(page.offset()).limit(page.size()).toList();
    return Page.of(items, page, all.size());
  }

  @Override
  public void add(Milestone milestone) {
    update(milestone);
  }

  @Override
  public void update(Milestone milestone) {
    stored.put(milestone.terms().id(), milestone.terms().version(), milestone);
  }

  @Override
  public Set<NumberPath> numbersInUse(UUID openBid) {
    Set<NumberPath> numbers = new HashSet<>();
    stored
        .all()
        .map(it -> it.terms().subject())
        .filter(it -> it.openBid().equals(openBid))
        .flatMap(it -> Stream.ofNullable(it.subChallenge()))
        .forEach(numbers::add);
    return numbers;
  }

  private Stream<Milestone> of(String hospital) {
    return stored.all().filter(it -> it.terms().hospital().equals(hospital));
  }

  private boolean wants(MilestoneFilter wanted, Milestone milestone) {
    Set<String> departments = involved.in(milestone.terms()).departments();
    Set<String> seenBy = wanted.seenBy();
    return (seenBy == null || seenBy.stream().anyMatch(departments::contains))
        && (wanted.department() == null || departments.contains(wanted.department()))
        && (wanted.state() == null || wanted.state() == milestone.state())
        && (wanted.dueBefore() == null
            || milestone.terms().due().date().isBefore(wanted.dueBefore()));
  }
}
