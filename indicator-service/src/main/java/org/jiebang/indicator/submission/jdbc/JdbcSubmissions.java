package org.jiebang.indicator.submission.jdbc;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.indicator.submission.Revision;
import org.jiebang.indicator.submission.Slot;
import org.jiebang.indicator.submission.Submission;
import org.jiebang.indicator.submission.SubmissionFilter;
import org.jiebang.indicator.submission.Submissions;
import org.jspecify.annotations.Nullable;

/** Submissions in PostgreSQL; each revision is kept. */
@Singleton
class JdbcSubmissions implements Submissions {

  private final SubmissionRows rows;

  JdbcSubmissions(SubmissionRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Submission> find(String hospital, UUID id) {
    return rows.find(hospital, id).map(SubmissionRow::submission);
  }

  @Override
  public List<Submission> overlapping(Slot slot) {
    rows.hold(
        String.join(
            "/",
            slot.hospital(),
            slot.indicator(),
            String.valueOf(slot.campus()),
            String.valueOf(slot.department())));
    return rows
        .overlapping(
            slot.hospital(),
            slot.indicator(),
            slot.campus(),
            slot.department(),
            slot.period().first(),
            slot.period().last())
        .stream()
        .map(SubmissionRow::submission)
        .toList();
  }

  @Override
  public Page<Submission> list(String hospital, SubmissionFilter filter, PageRequest page) {
    String campuses = joined(filter.campuses());
    String departments = joined(filter.departments());
    String indicators = String.join(",", filter.concerning());
    List<Submission> items =
        rows
            .page(
                hospital,
                filter.indicator(),
                filter.campus(),
                filter.period(),
                campuses,
                departments,
                indicators,
                page.offset(),
                page.size())
            .stream()
            .map(SubmissionRow::submission)
            .toList();
    long total =
        rows.count(
            hospital,
            filter.indicator(),
            filter.campus(),
            filter.period(),
            campuses,
            departments,
            indicators);
    return Page.of(items, page, total);
  }

  @Override
  public List<Revision> revisions(UUID id) {
    return rows.revisions(id).stream().map(RevisionRow::revision).toList();
  }

  @Override
  public void add(Submission submission) {
    rows.save(SubmissionRow.before(submission));
    rows.keepRevision(submission.id());
  }

  @Override
  public void revise(Submission submission) {
    rows.update(SubmissionRow.before(submission));
    rows.keepRevision(submission.id());
  }

  private static @Nullable String joined(@Nullable Collection<String> codes) {
    return codes == null ? null : String.join(",", codes);
  }
}
