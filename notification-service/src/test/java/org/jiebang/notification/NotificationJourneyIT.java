package org.jiebang.notification;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.bus.fixture.BusFixture;
import org.jiebang.identity.TestTokens;
import org.jiebang.notification.CloudEvents.Event;
import org.jiebang.servers.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A department's half year: told of a result, of its correction, of a light, of a date; each once.
 */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NotificationJourneyIT implements TestPropertyProvider {

  private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

  private int smtpPort;
  private final UUID submission = UUID.randomUUID();

  @Inject
  @Client(value = "/", path = "/api/notification")
  HttpClient client;

  @Inject EmbeddedServer server;

  private CloudEvents events;
  private Hospital hospital;
  private Listening live;

  @Override
  public Map<String, String> getProperties() {
    mail.start();
    smtpPort = mail.getSmtp().getPort();
    Map<String, String> properties = new HashMap<>(BusFixture.properties("notification"));
    properties.putAll(TestTokens.properties());
    properties.put("jiebang.consumer-group", "journey");
    properties.put("jiebang.held-sweep", "200ms");
    properties.put("jiebang.email.sweep", "200ms");
    properties.put("jiebang.email.host", "localhost");
    properties.put("jiebang.email.from", "jiebang@sxtcm.example");
    properties.put("jiebang.email.first-retry", "500ms");
    properties.put("jiebang.email.longest-retry", "1s");
    properties.put("javamail.properties.mail.smtp.port", String.valueOf(smtpPort));
    return properties;
  }

  @BeforeAll
  void begin() {
    events = new CloudEvents(TestServers.kafka().bootstrapServers());
    hospital = new Hospital(events);
    live = Listening.from(api(), departmentToken("pediatrics"));
  }

  @AfterAll
  void end() {
    live.close();
    events.close();
    mail.stop();
  }

  @Test
  @Order(1)
  void theOrganisationBecomesKnown() {
    hospital.tellOfCampus("c1", "院本部");
    hospital.tellOfDepartment("pediatrics", "儿科", "c1");
    hospital.tellOfDepartment("surgery", "外科", "c1");
    hospital.tellOfDepartment("medical-affairs", "医务科", Home.GROUP);
    hospital.tellOfPerson("wang", "王主任", "wang@sxtcm.example");
    hospital.tellOfAppointment("wang", "head", "pediatrics");

    await()
        .atMost(ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(
                        new Reader(client, TestTokens.office())
                            .dryRun(hospital.codes("surgery", "pediatrics", "medical-affairs")))
                    .containsOnly("told"));
  }

  @Test
  @Order(2)
  void theDepartmentsConcernedAndNoOthersAreToldOfAResult() {
    await().untilAsserted(() -> assertThat(live.isReady()).isTrue());

    events.publish(hospital.result(submission, 1, "pediatrics", "surgery"));

    await().untilAsserted(() -> assertThat(reader("pediatrics").titles()).hasSize(1));
    await().untilAsserted(() -> assertThat(reader("surgery").titles()).hasSize(1));
    assertThat(reader("medical-affairs").titles()).isEmpty();
    JsonNode message = reader("pediatrics").inbox("").get(0);
    assertThat(message.get("title").textValue())
        .isEqualTo("【演示】三四类手术占比 院本部 2025-06 已填报：无 → 42.00%");
    assertThat(message.get("reason").textValue()).isEqualTo("本科室为填报科室");
    assertThat(message.get("facts").get("campus").textValue()).isEqualTo("院本部");
    assertThat(message.get("facts").get("period").textValue()).isEqualTo("2025-06");
    assertThat(reader("surgery").inbox("").get(0).get("reason").textValue()).isEqualTo("事件列明的相关科室");
  }

  @Test
  @Order(3)
  void whoListensHasSeenItWithoutAsking() {
    await().untilAsserted(() -> assertThat(live.messages()).hasSize(1));
    assertThat(live.messages().get(0)).contains("三四类手术占比").contains("42.00%");
    assertThat(live.lastEventId()).isEqualTo(hospital.code("pediatrics") + ":1");
  }

  @Test
  @Order(4)
  void theHeadOfTheDepartmentGetsAMail() throws MessagingException {
    await().atMost(ofSeconds(20)).until(() -> mail.getReceivedMessages().length == 1);

    Message received = mail.getReceivedMessages()[0];
    assertThat(received.getAllRecipients()[0]).hasToString("wang@sxtcm.example");
    assertThat(received.getSubject()).contains("三四类手术占比");
    assertThat(received.getHeader("Message-ID")[0]).endsWith("@sxtcm.example>");
  }

  @Test
  @Order(5)
  void theSameEventAgainTellsNobody() {
    Event again = hospital.result(submission, 1, "pediatrics", "surgery");
    events.publish(again);
    events.publish(again);
    events.publish(hospital.result(submission, 2, "pediatrics", "surgery"));

    await().untilAsserted(() -> assertThat(reader("pediatrics").titles()).hasSize(2));
    await().untilAsserted(() -> assertThat(reader("surgery").titles()).hasSize(2));
    assertThat(reader("pediatrics").titles().get(0)).contains("已更正：42.00% → 38.00%");
  }

  @Test
  @Order(6)
  void aLightAndADateTellTheirDepartments() {
    events.publish(hospital.light(UUID.randomUUID(), "medical-affairs", "pediatrics"));
    events.publish(hospital.dueSoon(UUID.randomUUID(), "medical-affairs", "surgery"));

    await().untilAsserted(() -> assertThat(reader("medical-affairs").titles()).hasSize(2));
    await().untilAsserted(() -> assertThat(reader("surgery").titles()).hasSize(3));
    assertThat(reader("medical-affairs").titles())
        .containsExactlyInAnyOrder(
            "【演示】三四类手术占比 全院 2025-06 未亮灯 → 绿灯", "里程碑“完成“四个一”活动中期小结”还有 7 个工作日到期");
    assertThat(reader("surgery").inbox("?topicType=milestone").get(0).get("reason").textValue())
        .isEqualTo("本科室为配合科室");
  }

  @Test
  @Order(7)
  void whatIsReadAndDoneIsCountedAndTraced() {
    Reader pediatrics = reader("pediatrics");
    String id = pediatrics.inbox("?unread=true").get(0).get("id").textValue();
    assertThat(unread(pediatrics)).isEqualTo(3);

    pediatrics.post("/inbox/" + id + "/done", "");

    assertThat(unread(pediatrics)).isEqualTo(2);
    assertThat(pediatrics.steps(id)).containsSubsequence("accepted", "routed", "delivered", "done");
    assertThat(pediatrics.post("/inbox/read-all", "").get("marked").intValue()).isEqualTo(2);
    assertThat(unread(pediatrics)).isZero();
  }

  @Test
  @Order(8)
  void anotherHospitalSeesNothing() {
    String code = hospital.code("pediatrics");
    String namesake =
        TestTokens.account("namesake").hospital("gytcm").campuses("*").departments(code).token();
    String id = reader("pediatrics").inbox("").get(0).get("id").textValue();

    assertThat(new Reader(client, namesake).titles()).isEmpty();
    assertThat(new Reader(client, TestTokens.officeOf("gytcm")).inbox("?department=*")).isEmpty();
    assertThat(new Reader(client, namesake).problemOf("/inbox/" + id).get("status").intValue())
        .isEqualTo(404);
  }

  @Test
  @Order(9)
  void theStreamHasShownEveryMessageOnce() {
    await().untilAsserted(() -> assertThat(live.messages()).hasSize(3));
    assertThat(live.lastEventId()).isEqualTo(hospital.code("pediatrics") + ":3");
    assertThat(live.messages()).doesNotHaveDuplicates();
  }

  @Test
  @Order(10)
  void aMailTheHostDoesNotTakeLeavesOnceTheHostIsBack() throws MessagingException {
    await().atMost(ofSeconds(20)).until(() -> mail.getReceivedMessages().length == 3);
    mail.stop();
    events.publish(hospital.light(UUID.randomUUID(), "pediatrics"));
    await().untilAsserted(() -> assertThat(reader("pediatrics").titles()).hasSize(4));
    String id = reader("pediatrics").inbox("").get(0).get("id").textValue();
    await().untilAsserted(() -> assertThat(reader("pediatrics").steps(id)).contains("failed"));

    GreenMail back = new GreenMail(new ServerSetup(smtpPort, null, ServerSetup.PROTOCOL_SMTP));
    back.start();

    await().atMost(ofSeconds(20)).until(() -> back.getReceivedMessages().length == 1);
    assertThat(back.getReceivedMessages()[0].getHeader("Message-ID")[0]).startsWith("<" + id);
    await().untilAsserted(() -> assertThat(reader("pediatrics").steps(id)).contains("sent"));
    back.stop();
  }

  private static long unread(Reader reader) {
    return reader.get("/inbox/unread-count").get("unread").longValue();
  }

  private Reader reader(String department) {
    return new Reader(client, departmentToken(department));
  }

  private String departmentToken(String department) {
    return TestTokens.department(hospital.code(department));
  }

  private URI api() {
    return URI.create(server.getURL() + "/api/notification");
  }
}
