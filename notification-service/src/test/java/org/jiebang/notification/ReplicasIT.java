package org.jiebang.notification;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.client.HttpClient;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiebang.bus.fixture.BusFixture;
import org.jiebang.identity.TestTokens;
import org.jiebang.servers.Database;
import org.jiebang.servers.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two replicas of the service on one database, each with its half of the partitions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicasIT {

  private final Database database = TestServers.freshDatabase("replicas");
  private final CloudEvents events = new CloudEvents(TestServers.kafka().bootstrapServers());
  private final Hospital hospital = new Hospital(events);
  private final EmbeddedServer first = replica();
  private final EmbeddedServer second = replica();

  @BeforeAll
  void aDepartment() {
    hospital.tellOfDepartment("pediatrics", "儿科", "c1");
  }

  @AfterAll
  void end() {
    first.close();
    second.close();
    events.close();
  }

  @Test
  void whoListensAtEitherSeesWhatEitherHasMade() {
    String token = TestTokens.department(hospital.code("pediatrics"));

    try (Listening one = Listening.from(api(first), token);
        Listening other = Listening.from(api(second), token)) {
      await().until(() -> one.isReady() && other.isReady());
      IntStream.range(0, 30)
          .forEach(i -> events.publish(hospital.result(UUID.randomUUID(), 1, "pediatrics")));

      await().atMost(ofSeconds(30)).untilAsserted(() -> assertThat(one.messages()).hasSize(30));
      await().untilAsserted(() -> assertThat(other.messages()).hasSize(30));
      assertThat(one.messages()).isEqualTo(other.messages()).doesNotHaveDuplicates();
      assertThat(inbox(first, token)).hasSize(30);
      assertThat(inbox(second, token)).isEqualTo(inbox(first, token));
    }
  }

  private static List<String> inbox(EmbeddedServer replica, String token) {
    try (HttpClient client =
        replica.getApplicationContext().createBean(HttpClient.class, url(replica))) {
      return new Reader(client, token)
          .inbox("?size=200").stream().map(message -> message.get("id").textValue()).toList();
    }
  }

  private static URI api(EmbeddedServer replica) {
    return URI.create(replica.getURL() + "/api/notification");
  }

  private static URL url(EmbeddedServer replica) {
    try {
      return api(replica).toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private EmbeddedServer replica() {
    Map<String, Object> properties = new HashMap<>(BusFixture.properties("notification", database));
    properties.putAll(TestTokens.properties());
    properties.put("jiebang.consumer-group", "replicas");
    properties.put("jiebang.held-sweep", "200ms");
    return ApplicationContext.run(EmbeddedServer.class, properties, "test");
  }
}
