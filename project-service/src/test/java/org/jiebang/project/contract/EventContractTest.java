package org.jiebang.project.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jiebang.bus.EventJson;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.project.desk.Desk;
import org.jiebang.project.desk.Hospitals;
import org.jiebang.project.desk.Lists;
import org.jiebang.project.milestone.MoveMilestone;
import org.jiebang.project.openbid.Cell;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.Stage;
import org.jiebang.project.pledge.Pledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 契约: what the service really says equals the example and fits the schema, for every type. */
class EventContractTest {

  private static final Path CONTRACTS = Path.of("contracts");
  private static final LocalDate DUE = LocalDate.of(2025, 10, 9);

  private final Desk desk = new Desk(LocalDate.of(2025, 9, 23)).withTheList();

  @Test
  void strategyChanged() throws IOException {
    assertKeepsThePromise("strategy-changed", desk.outbox.events("strategy-changed").get(0));
  }

  @Test
  void openBidPosted() throws IOException {
    assertKeepsThePromise("open-bid-posted", desk.outbox.events("open-bid-posted").get(0));
  }

  @Test
  void openBidChanged() throws IOException {
    OpenBid.Facts recorded =
        new OpenBid.Facts(Stage.RECORDED, Lists.challengeSevenListed(), Lists.source("附件1 7."));
    desk.recordOpenBid.record(Hospitals.records(), "2025-7", recorded);

    desk.recordOpenBid.record(Hospitals.records(), "2025-7", Lists.challengeSeven());

    assertKeepsThePromise("open-bid-changed", desk.outbox.last());
  }

  @Test
  void aChallengeWithTasksFitsTheSchemaToo() throws IOException {
    desk.recordOpenBid.record(
        Hospitals.records(),
        "2025-3",
        new OpenBid.Facts(
            Stage.CLAIMED,
            Lists.challenge("3", "三专门诊", "门诊", List.of(Lists.threeOne())),
            Lists.source("附件1 3.")));

    assertFits("open-bid-posted", json(desk.outbox.last().data()));
  }

  @Test
  void pledgeChanged() throws IOException {
    desk.recordOpenBid.record(
        Hospitals.records(),
        "2025-9",
        new OpenBid.Facts(
            Stage.CLAIMED,
            Lists.challenge(
                "9",
                "智慧医院建设迭代升级",
                "升级",
                List.of(
                    Lists.sub(
                        "9.1", "智慧医院", "升级", Cell.printed("gao-feng"), Cell.printed("finance")))),
            Lists.source("附件1 9.")));

    desk.recordPledge.record(
        Hospitals.records(),
        "2025-5",
        new Pledge.Facts(
            2025,
            5,
            "gao-feng",
            true,
            "服务延伸生态化：智慧医院建设迭代升级项目",
            "service-ecosystem",
            new Pledge.Link("2025-9", "9.1"),
            null,
            "finance",
            Lists.source("附件2 第5行")));

    ObjectNode example = example("pledge-changed").put("leadDepartment", "finance");
    assertThat(json(desk.outbox.last().data())).isEqualTo(example);
    assertFits("pledge-changed", json(desk.outbox.last().data()));
    assertFits("pledge-state", json(state(desk.outbox.last())));
  }

  @Test
  void milestoneMoved() throws IOException {
    UUID id = desk.aMilestoneDue(DUE).terms().id();

    desk.move.move(
        Hospitals.office(), id, new MoveMilestone.Move(LocalDate.of(2025, 10, 15), "等待第三季度数据", 1));

    assertKeepsThePromise("milestone-changed", desk.outbox.last());
  }

  @Test
  void milestonePlannedAndCancelledFitTheSchemaToo() throws IOException {
    UUID id = desk.aMilestoneDue(DUE).terms().id();
    JsonNode planned = json(desk.outbox.last().data());
    desk.cancel.cancel(Hospitals.office(), id, "并入7.2", 1);
    JsonNode cancelled = json(desk.outbox.last().data());

    assertFits("milestone-changed", planned);
    assertFits("milestone-changed", cancelled);
    assertThat(planned.get("change").asText()).isEqualTo("planned");
    assertThat(cancelled.get("change").asText()).isEqualTo("cancelled");
    assertThat(json(state(desk.outbox.last())).get("cancelReason").asText()).isEqualTo("并入7.2");
  }

  @Test
  void deadlineApproaching() throws IOException {
    desk.aMilestoneDue(DUE);

    desk.sweep();

    assertKeepsThePromise("deadline-approaching", desk.outbox.last());
  }

  @Test
  void overdue() throws IOException {
    desk.aMilestoneDue(DUE);

    desk.liveThrough(LocalDate.of(2025, 9, 23), LocalDate.of(2025, 10, 10));

    assertKeepsThePromise("overdue", desk.outbox.last());
  }

  @Test
  void settled() throws IOException {
    UUID id = desk.aMilestoneDue(DUE).terms().id();
    desk.clock.set(DUE);

    desk.settle.settle(Hospitals.office(), id, "报告已归档", 1);

    assertKeepsThePromise("settled", desk.outbox.last());
  }

  @ParameterizedTest
  @ValueSource(strings = {"strategy-state", "open-bid-state", "pledge-state", "milestone-state"})
  void theExamplesOfStatesFitTheirSchemas(String name) throws IOException {
    assertFits(name, example(name));
  }

  @Test
  void aBrokenPromiseIsFound() throws IOException {
    ObjectNode broken = example("deadline-approaching").put("threshold", "seven");
    broken.remove("due");

    assertThat(errors("deadline-approaching", broken)).hasSize(2);
  }

  private static void assertKeepsThePromise(String name, OutgoingEvent event) throws IOException {
    JsonNode said = withExampleId(json(event.data()));
    assertThat(event.type()).isEqualTo("jiebang.project." + name + ".v1");
    assertThat(said).isEqualTo(example(name));
    assertFits(name, said);
    assertFits(event.aggregate().type() + "-state", json(state(event)));
  }

  private static void assertFits(String name, JsonNode data) throws IOException {
    assertThat(errors(name, data)).isEmpty();
  }

  private static List<String> errors(String name, JsonNode data) throws IOException {
    String schema = Files.readString(CONTRACTS.resolve(name + ".v1.schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(data)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static JsonNode withExampleId(JsonNode said) {
    if (said instanceof ObjectNode node && node.has("subjectId")) {
      node.put("subjectId", "01983c5e-8a00-7000-8000-000000000001");
    }
    return said;
  }

  private static ObjectNode example(String name) throws IOException {
    String text = Files.readString(CONTRACTS.resolve(name + ".v1.example.json"));
    return (ObjectNode) EventJson.json().readTree(text);
  }

  private static Object state(OutgoingEvent event) {
    Object state = event.state();
    assertThat(state).isNotNull();
    return Objects.requireNonNull(state);
  }

  /** As it leaves: written and read again. */
  private static JsonNode json(Object said) throws IOException {
    return EventJson.json().readTree(EventJson.json().writeValueAsString(said));
  }
}
