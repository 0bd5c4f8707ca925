package org.jiebang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jiebang.notification.CloudEvents.Event;
import org.junit.jupiter.api.Test;

/** Events that come twice, too early, of unknown types or broken. */
class EventEdgesIT {

  private final Rig rig = Rig.shared();

  @Test
  void theSameEventThreeTimesMakesOneMessage() {
    UUID submission = UUID.randomUUID();
    Event first = rig.hospital().result(submission, 1, "icu");
    Event underAnotherVersion =
        new Event(
            first.id(),
            first.type(),
            first.aggregate(),
            2,
            first.home(),
            "c1",
            first.departments(),
            first.data());

    rig.events().publish(first);
    rig.events().publish(first);
    rig.events().publish(underAnotherVersion);
    rig.events().publish(rig.hospital().result(submission, 3, "icu"));

    await()
        .untilAsserted(
            () -> assertThat(rig.titles("icu")).anyMatch(title -> title.contains("已更正")));
    assertThat(rig.reader("icu").inbox(""))
        .filteredOn(it -> eventId(it).equals(first.id()))
        .hasSize(1);
  }

  @Test
  void whatNamesAnUnknownDepartmentWaitsVisiblyUntilItIsKnown() {
    Event early = rig.hospital().result(UUID.randomUUID(), 1, "oncology");
    rig.events().publish(early);
    await()
        .untilAsserted(
            () -> assertThat(heldDepartments()).contains(rig.hospital().code("oncology")));

    rig.hospital().tellOfDepartment("oncology", "肿瘤科", "c1");

    await().untilAsserted(() -> assertThat(rig.titles("oncology")).hasSize(1));
    assertThat(heldDepartments()).doesNotContain(rig.hospital().code("oncology"));
    assertThat(eventSteps(early.id()))
        .containsSubsequence("accepted", "held", "routed", "delivered");
  }

  @Test
  void aTypeNobodyHasHeardOfIsCountedAndHoldsNothingUp() {
    UUID aggregate = UUID.randomUUID();
    double before = rig.counted("jiebang.notification.events.unknown");

    rig.events().publish(Event.of("indicator.invented.v1", aggregate, 1, Hospital.C1, "{}"));
    rig.events().publish(rig.hospital().result(aggregate, 2, "surgery"));

    await()
        .untilAsserted(() -> assertThat(rig.titles("surgery")).anyMatch(it -> it.contains("已更正")));
    assertThat(rig.counted("jiebang.notification.events.unknown")).isGreaterThan(before);
  }

  @Test
  void aBrokenEventIsParkedWithWhatFollowsItAndNothingElse() {
    UUID broken = UUID.randomUUID();
    Event withoutPeriod =
        Event.of(
                "indicator.result-reported.v1",
                broken,
                1,
                Hospital.C1,
                Example.of("indicator", "result-reported.v1").without("period").json())
            .at("c1")
            .concerning(rig.hospital().codes("cardiology"));

    rig.events().publishRubbish("indicator.events.v1", UUID.randomUUID());
    rig.events().publish(withoutPeriod);
    rig.events().publish(rig.hospital().result(broken, 2, "cardiology"));
    rig.events().publish(rig.hospital().result(UUID.randomUUID(), 1, "cardiology"));

    await().untilAsserted(() -> assertThat(rig.titles("cardiology")).hasSize(1));
    await().untilAsserted(() -> assertThat(rig.management("/parked")).contains("period"));
    assertThat(rig.titles("cardiology")).noneMatch(title -> title.contains("已更正"));
  }

  @Test
  void aRuleSilencesADepartmentAndTheTraceSaysSo() {
    Reader office = rig.office();
    long version = office.get("/routing-rules").get("version").longValue();
    String rule =
        "{\"type\": \"jiebang.project.deadline-approaching.v1\", \"department\": \""
            + rig.hospital().code("surgery")
            + "\", \"effect\": \"mute\"}";
    office.put("/routing-rules", "{\"version\": " + version + ", \"rules\": [" + rule + "]}");

    Event due = rig.hospital().dueSoon(UUID.randomUUID(), "pediatrics", "surgery");
    rig.events().publish(due);

    await()
        .untilAsserted(
            () -> assertThat(rig.titles("pediatrics")).anyMatch(it -> it.contains("到期")));
    assertThat(rig.titles("surgery")).noneMatch(title -> title.contains("到期"));
    assertThat(office.get("/events/" + due.id() + "/trace").toString())
        .contains("muted-by-rule")
        .contains("email-off");
    assertThat(
            office
                .problemOfPut("/routing-rules", "{\"version\": " + version + ", \"rules\": []}")
                .get("code")
                .textValue())
        .isEqualTo("stale-version");
    office.put("/routing-rules", "{\"version\": " + (version + 1) + ", \"rules\": []}");
  }

  private List<String> heldDepartments() {
    return Reader.list(rig.office().get("/held-messages")).stream()
        .map(held -> held.get("department").textValue())
        .toList();
  }

  private List<String> eventSteps(String eventId) {
    JsonNode trace = rig.office().get("/events/" + eventId + "/trace");
    return Reader.list(trace.get("steps")).stream()
        .map(step -> step.get("step").textValue())
        .toList();
  }

  private static String eventId(JsonNode message) {
    return message.get("event").get("id").textValue();
  }
}
