package org.jiebang.indicator.definition.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.jiebang.indicator.contracts.Promise;
import org.jiebang.indicator.contracts.ShareDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionDataTest {

  @ParameterizedTest
  @ValueSource(strings = {"definition-changed", "definition-state"})
  void aDefinitionIsTheExample(String type) {
    Promise promise = new Promise(type);

    JsonNode written = Promise.written(DefinitionData.of(ShareDefinition.definition()));

    assertThat(written).isEqualTo(promise.example());
    assertThat(promise.faults(written)).isEmpty();
  }
}
