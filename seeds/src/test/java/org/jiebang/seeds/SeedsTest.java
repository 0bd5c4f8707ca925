package org.jiebang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {

  private final SeedBook book = SeedBook.of("sxtcm");

  @Test
  void theTwentyRowsAreTwentyOneTargets() {
    List<JsonNode> targets = book.list("targets.yaml", "targets");

    assertThat(targets).hasSize(21);
    assertThat(rows(targets)).hasSize(20);
  }

  @Test
  void exactlyTheElevenRowsThatPrintNoComparatorWaitForAPerson() {
    List<JsonNode> waiting =
        book.list("targets.yaml", "targets").stream()
            .filter(target -> target.path("needsConfirmation").asBoolean())
            .toList();

    assertThat(rows(waiting))
        .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "7", "9", "10", "12", "13", "17");
    assertThat(waiting).allMatch(target -> target.path("comparator").isNull());
  }

  @Test
  void theListOf2025HasTenChallengesFortyOneSubChallengesAndFortyEightLeaves() {
    List<JsonNode> challenges = book.list("open-bids-2025.yaml", "challenges");
    List<JsonNode> subs = challenges.stream().flatMap(c -> children(c, "subChallenges")).toList();
    long leaves = subs.stream().mapToLong(sub -> Math.max(1, sub.path("tasks").size())).sum();

    assertThat(challenges).hasSize(10);
    assertThat(subs).hasSize(41);
    assertThat(leaves).isEqualTo(48);
  }

  @Test
  void eachDayOfTheCalendarBelongsToItsOwnYear() {
    Entry of2022 = new CalendarSeeds().chapter().entries().get(1);

    assertThat(of2022.path()).endsWith("2022");
    assertThat(of2022.body().path("holidays").findValuesAsText("date")).contains("2022-12-31");
    assertThat(of2022.body().path("holidays").findValuesAsText("date"))
        .allMatch(date -> date.startsWith("2022-"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sxtcm", "gytcm"})
  void noTwoEntriesGoToOnePlace(String hospital) {
    List<String> paths =
        HospitalSeeds.chapters(hospital).stream()
            .flatMap(chapter -> chapter.entries().stream())
            .map(Entry::path)
            .toList();

    assertThat(paths).doesNotHaveDuplicates().isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sxtcm", "gytcm"})
  void everyPersonAndDepartmentThatIsNamedIsThere(String hospital) {
    SeedBook seeds = SeedBook.of(hospital);
    Set<String> known = new HashSet<>(codes(seeds.list("organisation.yaml", "departments")));
    known.addAll(codes(seeds.list("people.yaml", "persons")));

    Stream<JsonNode> lines =
        seeds.list("open-bids-2025.yaml", "challenges").stream()
            .flatMap(c -> children(c, "subChallenges"));
    Set<String> named =
        lines
            .flatMap(
                l ->
                    Stream.concat(
                        children(l, "leadDepartments"), children(l, "supportingDepartments")))
            .map(JsonNode::asText)
            .collect(Collectors.toSet());
    seeds.list("people.yaml", "appointments").forEach(a -> named.add(a.path("person").asText()));

    assertThat(known).containsAll(named);
  }

  private static Set<String> rows(List<JsonNode> targets) {
    return targets.stream()
        .map(target -> target.path("row").asText().replaceAll("[ab]$", ""))
        .collect(Collectors.toSet());
  }

  private static Set<String> codes(List<JsonNode> records) {
    return records.stream().map(record -> record.path("code").asText()).collect(Collectors.toSet());
  }

  private static Stream<JsonNode> children(JsonNode node, String list) {
    Stream.Builder<JsonNode> children = Stream.builder();
    node.path(list).forEach(children);
    return children.build();
  }
}
