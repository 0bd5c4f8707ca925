package org.jiebang.indicator.submission;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jiebang.identity.Principal;
import org.jiebang.indicator.definition.Definitions;
import org.jiebang.indicator.target.ConcernedDepartments;
import org.jspecify.annotations.Nullable;

/** 可见范围: whose submissions a person sees, and which of them may be corrected. */
@Singleton
public class SubmissionSight {

  private final Definitions definitions;
  private final ConcernedDepartments concerned;

  /**
   * @param definitions for the indicator's owner
   * @param concerned for those holding a target on it
   */
  public SubmissionSight(Definitions definitions, ConcernedDepartments concerned) {
    this.definitions = definitions;
    this.concerned = concerned;
  }

  /** Whether the person is told of it: at a campus in scope, by a department it concerns. */
  public boolean maySee(Principal actor, Submission submission) {
    Slot slot = submission.slot();
    boolean campus = slot.campus() == null || actor.maySeeCampus(slot.campus());
    return campus
        && (actor.seesEveryDepartment()
            || concerns(submission).stream().anyMatch(actor::maySeeDepartment));
  }

  /** Of the submissions wanted, those that the person may see. */
  public SubmissionFilter filter(
      Principal actor,
      @Nullable String indicator,
      @Nullable String campus,
      @Nullable String period) {
    boolean everyCampus = actor.campuses().contains(Principal.ALL);
    boolean everyDepartment = actor.seesEveryDepartment();
    Set<String> own = actor.departments();
    return new SubmissionFilter(
        indicator,
        campus,
        period,
        everyCampus ? null : actor.campuses(),
        everyDepartment ? null : own,
        everyDepartment ? Set.of() : concerned.indicatorsOf(actor.hospital(), own));
  }

  /**
   * Whether the person may correct it: the reporting department itself, or the indicator's owner.
   */
  boolean mayCorrect(Principal actor, Submission submission) {
    return maySee(actor, submission)
        && (actor.seesEveryDepartment() || answering(submission).anyMatch(actor::maySeeDepartment));
  }

  private Set<String> concerns(Submission submission) {
    Slot slot = submission.slot();
    return definitions
        .find(slot.hospital(), slot.indicator())
        .map(
            definition ->
                concerned.of(
                    definition, slot.department(), submission.current().reporter().department()))
        .orElse(Set.of());
  }

  private Stream<String> answering(Submission submission) {
    Slot slot = submission.slot();
    String owner =
        definitions.find(slot.hospital(), slot.indicator()).map(d -> d.owner()).orElse(null);
    return Stream.of(slot.department(), submission.current().reporter().department(), owner)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull);
  }
}
