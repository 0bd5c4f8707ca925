package org.jiebang.project.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiebang.bus.EventJson;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** AsyncAPI: the document names exactly the types that have a schema, each on one channel. */
class AsyncApiTest {

  private static final Path CONTRACTS = Path.of("contracts");

  @Test
  void namesEveryTypeThatHasASchemaAndNoOther() throws IOException {
    List<String> documented = new ArrayList<>();
    document().at("/components/messages").forEach(it -> documented.add(it.at("/name").asText()));

    assertThat(documented)
        .containsExactlyInAnyOrderElementsOf(
            schemas().map(name -> "jiebang.project." + name + ".v1").toList());
  }

  @Test
  void everyMessageTravelsOnOneChannel() throws IOException {
    List<String> addresses = new ArrayList<>();
    List<String> travelling = new ArrayList<>();
    for (JsonNode channel : document().at("/channels")) {
      addresses.add(channel.at("/address").asText());
      channel.at("/messages").fieldNames().forEachRemaining(travelling::add);
    }

    List<String> messages = new ArrayList<>();
    document().at("/components/messages").fieldNames().forEachRemaining(messages::add);
    assertThat(travelling).containsExactlyInAnyOrderElementsOf(messages);
    assertThat(addresses).containsExactly("group.project.events.v1", "group.project.state.v1");
  }

  private static Stream<String> schemas() throws IOException {
    try (Stream<Path> files = Files.list(CONTRACTS)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(".v1.schema.json"))
          .map(it -> it.replace(".v1.schema.json", ""))
          .toList()
          .stream();
    }
  }

  private static JsonNode document() throws IOException {
    Object yaml = new Yaml().load(Files.readString(CONTRACTS.resolve("asyncapi.yml")));
    return EventJson.json().valueToTree(yaml);
  }
}
