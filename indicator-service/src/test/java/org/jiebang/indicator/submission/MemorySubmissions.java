package org.jiebang.indicator.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;

/** Submissions with all their revisions. */
final class MemorySubmissions implements Submissions {

  private final Map<UUID, Submission> newest = new LinkedHashMap<>();
  private final Map<UUID, List<Revision>> revisions = new LinkedHashMap<>();

  @Override
  public Optional<Submission> find(String hospital, UUID id) {
    return Optional.ofNullable(newest.get(id))
        .filter(one -> one.slot().hospital().equals(hospital));
  }

  @Override
  public List<Submission> overlapping(Slot slot) {
    return newest.values().stream()
        .filter(one -> one.slot().indicator().equals(slot.indicator()))
        .filter(one -> Objects.equals(one.slot().campus(), slot.campus()))
        .filter(one -> Objects.equals(one.slot().department(), slot.department()))
        .filter(one -> one.slot().period().overlaps(slot.period()))
        .toList();
  }

  @Override
  public Page<Submission> list(String hospital, SubmissionFilter filter, PageRequest page) {
    return Page.of(List.copyOf(newest.values()), page, newest.size());
  }

  @Override
  public List<Revision> revisions(UUID id) {
    return revisions.getOrDefault(id, List.of());
  }

  @Override
  public void add(Submission submission) {
    newest.put(submission.id(), submission);
    revisions.computeIfAbsent(submission.id(), id -> new ArrayList<>()).add(submission.current());
  }

  @Override
  public void revise(Submission submission) {
    add(submission);
  }
}
