package org.jiebang.indicator.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.indicator.definition.TimeRule.Part;
import org.jiebang.indicator.organisation.Campus;
import org.jiebang.indicator.organisation.Validity;
import org.jiebang.indicator.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * 汇总计算: adds components by the definition's two rules, first each unit over time, then the units; a
 * quotient is formed once, at the end.
 *
 * @param definition the rules
 * @param campuses every campus of the hospital
 * @param pieces the components, at least those within the period
 * @param period the period
 */
record Calculation(
    DefinitionContent definition, List<Campus> campuses, List<Piece> pieces, Period period) {

  /** Looks at the pieces of the period alone. */
  Calculation {
    pieces = pieces.stream().filter(piece -> period.contains(piece.period())).toList();
  }

  Tally of(Unit unit) {
    String campus = unit.campus();
    if (campus == null) {
      return definition.hospitalReportsItself() ? ownTally() : hospitalTally();
    }
    String department = unit.department();
    return department == null
        ? campusTally(campus).tally()
        : alone(at(campus, department), validity(campus));
  }

  /** Whether a part of the unit's value is made up to show the system. */
  boolean hasDemonstration(Unit unit) {
    return pieces.stream()
        .filter(Piece::demonstration)
        .filter(piece -> unit.campus() == null || unit.campus().equals(piece.campus()))
        .anyMatch(
            piece -> unit.department() == null || unit.department().equals(piece.department()));
  }

  private Tally ownTally() {
    List<Piece> own = pieces.stream().filter(piece -> piece.campus() == null).toList();
    return alone(own, Validity.ALWAYS);
  }

  private Tally hospitalTally() {
    Map<String, Covered> parts = new TreeMap<>();
    campuses.stream()
        .filter(campus -> campus.validity().meets(period))
        .forEach(campus -> parts.put(campus.code(), campusTally(campus.code())));
    List<Components> there = present(parts);
    Optional<Coverage> coverage =
        parts.values().stream().map(Covered::coverage).reduce(Coverage::and);
    return tally(
        definition.unitRule().combine(there),
        new Counted(there.size(), parts.size(), missing(parts)),
        coverage.orElse(Coverage.of(period, Validity.ALWAYS, List.of())));
  }

  private Covered campusTally(String campus) {
    List<Piece> whole = at(campus, null);
    List<Piece> parts =
        pieces.stream()
            .filter(piece -> campus.equals(piece.campus()) && piece.department() != null)
            .filter(piece -> whole.stream().noneMatch(w -> w.period().overlaps(piece.period())))
            .toList();
    return parts.isEmpty()
        ? new Covered(alone(whole, validity(campus)), Coverage.of(period, validity(campus), whole))
        : byDepartments(campus, whole, parts);
  }

  /** A campus whose departments report: complete only when the definition declares which. */
  private Covered byDepartments(String campus, List<Piece> whole, List<Piece> parts) {
    List<String> declared = definition.reportingDepartments();
    List<String> missing =
        declared.stream()
            .filter(code -> parts.stream().noneMatch(piece -> code.equals(piece.department())))
            .toList();
    Coverage coverage =
        declared.stream()
            .map(code -> Coverage.of(period, validity(campus), with(whole, parts, code)))
            .reduce(Coverage::and)
            .orElse(Coverage.of(period, validity(campus), whole));
    long reporting = parts.stream().map(Piece::department).distinct().count();
    Counted counted =
        new Counted((int) reporting, declared.isEmpty() ? null : declared.size(), missing);
    return new Covered(tally(added(whole, parts), counted, coverage), coverage);
  }

  private Optional<Components> added(List<Piece> whole, List<Piece> parts) {
    if (whole.isEmpty()) {
      List<Components> each =
          parts.stream()
              .collect(
                  Collectors.groupingBy(
                      Calculation::departmentOf, TreeMap::new, Collectors.toList()))
              .values()
              .stream()
              .map(this::overTime)
              .flatMap(Optional::stream)
              .toList();
      return definition.unitRule().combine(each);
    }
    return overParts(whole, parts);
  }

  private Optional<Components> overParts(List<Piece> whole, List<Piece> parts) {
    List<Part> series = new ArrayList<>(whole.stream().map(Piece::part).toList());
    parts.stream()
        .collect(Collectors.groupingBy(Piece::period))
        .forEach(
            (when, same) ->
                definition
                    .unitRule()
                    .combine(same.stream().map(Piece::components).toList())
                    .ifPresent(sum -> series.add(new Part(when, sum))));
    return definition.timeRule().combine(series);
  }

  private Tally alone(List<Piece> own, Validity validity) {
    Coverage coverage = Coverage.of(period, validity, own);
    return tally(overTime(own), new Counted(own.isEmpty() ? 0 : 1, 1, List.of()), coverage);
  }

  private Optional<Components> overTime(List<Piece> own) {
    return definition.timeRule().combine(own.stream().map(Piece::part).toList());
  }

  private static Tally tally(Optional<Components> sum, Counted counted, Coverage coverage) {
    boolean complete =
        sum.isPresent()
            && Integer.valueOf(counted.reported()).equals(counted.expected())
            && coverage.isFull();
    return new Tally(
        sum.orElse(null),
        new Completeness(
            counted.reported(),
            counted.expected(),
            counted.missing(),
            coverage.covered().size(),
            coverage.owed().size(),
            complete));
  }

  private List<Piece> at(String campus, @Nullable String department) {
    return pieces.stream()
        .filter(piece -> campus.equals(piece.campus()))
        .filter(piece -> Objects.equals(department, piece.department()))
        .toList();
  }

  private Validity validity(String campus) {
    return campuses.stream()
        .filter(one -> one.code().equals(campus))
        .map(Campus::validity)
        .findFirst()
        .orElse(Validity.ALWAYS);
  }

  private static List<Piece> with(List<Piece> whole, List<Piece> parts, String department) {
    List<Piece> both = new ArrayList<>(whole);
    parts.stream().filter(piece -> department.equals(piece.department())).forEach(both::add);
    return both;
  }

  private static List<Components> present(Map<String, Covered> parts) {
    return parts.values().stream()
        .flatMap(part -> Optional.ofNullable(part.tally().components()).stream())
        .toList();
  }

  private static List<String> missing(Map<String, Covered> parts) {
    return parts.entrySet().stream()
        .filter(part -> part.getValue().tally().components() == null)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String departmentOf(Piece piece) {
    return Objects.requireNonNull(piece.department());
  }

  private record Covered(Tally tally, Coverage coverage) {}

  private record Counted(int reported, @Nullable Integer expected, List<String> missing) {}
}
