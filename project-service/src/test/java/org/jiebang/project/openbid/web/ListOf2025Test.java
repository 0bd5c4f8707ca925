package org.jiebang.project.openbid.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiebang.http.StrictJson;
import org.jiebang.project.desk.Desk;
import org.jiebang.project.desk.Hospitals;
import org.jiebang.project.desk.Lists;
import org.jiebang.project.history.Recorded.Outcome;
import org.jiebang.project.numbering.ListNumber;
import org.jiebang.project.openbid.Cell;
import org.jiebang.project.openbid.Challenge;
import org.jiebang.project.openbid.Column;
import org.jiebang.project.openbid.Inheritance;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.SubChallenge;
import org.jiebang.project.organisation.Department;
import org.jiebang.project.organisation.Person;
import org.jiebang.project.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * 2025 年清单, as the seeds ship it: the whole of it can be recorded, and says what the annex says.
 */
class ListOf2025Test {

  private static final ObjectMapper JSON =
      StrictJson.applyTo(JsonMapper.builder().findAndAddModules().build());

  private final Desk desk = new Desk(LocalDate.of(2025, 6, 30));
  private final List<OpenBid> recorded = new ArrayList<>();

  @BeforeEach
  void loadTheList() {
    organisation();
    JsonNode list = seed("open-bids-2025.yaml");
    list.at("/strategies").forEach(this::strategy);
    list.at("/challenges").forEach(it -> recorded.add(record(it)));
  }

  @Test
  void hasTenChallengesAndFortyOneSubChallenges() {
    assertThat(recorded).hasSize(10);
    assertThat(subChallenges()).hasSize(41);
    assertThat(subChallenges().flatMap(it -> it.tasks().stream())).hasSize(10);
    assertThat(subChallenges().filter(it -> it.tasks().isEmpty()).count() + 10).isEqualTo(48);
  }

  @Test
  void twoRowsLeaveTheirDepartmentBlankAndSayWhereItComesFrom() {
    assertThat(
            recorded.stream()
                .flatMap(
                    it ->
                        it.challenge().subChallenges().stream()
                            .filter(ListOf2025Test::leavesItsDepartmentBlank)
                            .map(row -> row.number() + "←" + origin(it.challenge(), row))))
        .containsExactly("7.3←7.2", "10.2←10.1");
  }

  @Test
  void tenPointTenStandsLast() {
    assertThat(recorded.get(9).challenge().subChallenges())
        .extracting(it -> it.number().text())
        .startsWith("10.1", "10.2")
        .endsWith("10.9", "10.10");
  }

  @Test
  void loadedAgainItIsTheSame() {
    int told = desk.outbox.events().size();

    seed("open-bids-2025.yaml").at("/challenges").forEach(this::recordAgain);

    assertThat(desk.outbox.events()).hasSize(told);
  }

  private static boolean leavesItsDepartmentBlank(SubChallenge row) {
    return row.responsibility().lead().reading() == Cell.Reading.BLANK;
  }

  private static String origin(Challenge challenge, SubChallenge row) {
    return new Inheritance(challenge)
        .origin(row, Column.LEAD)
        .map(it -> it.number().text())
        .orElse("?");
  }

  private Stream<SubChallenge> subChallenges() {
    return recorded.stream().flatMap(it -> it.challenge().subChallenges().stream());
  }

  private OpenBid record(JsonNode challenge) {
    return desk.recordOpenBid
        .record(Hospitals.records(), "2025-" + challenge.at("/number").asText(), facts(challenge))
        .now();
  }

  private void recordAgain(JsonNode challenge) {
    String code = "2025-" + challenge.at("/number").asText();
    assertThat(desk.recordOpenBid.record(Hospitals.records(), code, facts(challenge)).outcome())
        .isEqualTo(Outcome.UNCHANGED);
  }

  private void strategy(JsonNode strategy) {
    desk.recordStrategy.record(
        Hospitals.records(),
        strategy.at("/code").asText(),
        new Strategy.Facts(
            2025,
            new ListNumber(strategy.at("/number").asText()),
            strategy.at("/name").asText(),
            Lists.source(strategy.at("/source/at").asText())));
  }

  /** The request that the loader sends for it. */
  private static OpenBid.Facts facts(JsonNode challenge) {
    ObjectNode body = challenge.deepCopy();
    body.put("year", 2025).put("stage", "claimed");
    body.set("source", JSON.valueToTree(Lists.source(challenge.at("/source/at").asText())));
    body.withArray("/subChallenges").forEach(ListOf2025Test::asSent);
    try {
      return JSON.treeToValue(body, OpenBidRequest.class).facts();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void asSent(JsonNode row) {
    ObjectNode sent = (ObjectNode) row;
    sent.set("sourceAt", row.at("/source/at"));
    sent.remove("source");
    if (row.get("tasks") instanceof ArrayNode tasks) {
      tasks.forEach(ListOf2025Test::asSent);
    }
  }

  private void organisation() {
    seed("organisation.yaml")
        .at("/departments")
        .forEach(it -> desk.organisation.put("sxtcm", department(it)));
    seed("people.yaml")
        .at("/persons")
        .forEach(
            it ->
                desk.organisation.put(
                    "sxtcm", new Person(it.at("/code").asText(), it.at("/name").asText())));
  }

  private static Department department(JsonNode it) {
    return new Department(it.at("/code").asText(), it.at("/name").asText(), null, null);
  }

  private static JsonNode seed(String file) {
    String path = "/seeds/sxtcm/" + file;
    try (InputStream in = ListOf2025Test.class.getResourceAsStream(path)) {
      return JSON.valueToTree(new Yaml().load(Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
