package org.jiebang.indicator.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsyncApiTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "definition-changed",
        "definition-state",
        "target-changed",
        "target-state",
        "result-reported",
        "result-corrected",
        "submission-state",
        "roll-up-revised",
        "light-changed",
        "stated-result-changed",
        "stated-result-state"
      })
  void everyTypeHasAnExampleThatFitsItsSchemaAndAPlaceInTheDocument(String type) {
    Promise promise = new Promise(type);

    assertThat(promise.faults(promise.example())).isEmpty();
    assertThat(Promise.text("contracts/asyncapi.yml"))
        .contains("name: jiebang.indicator." + type + ".v1")
        .contains("$ref: ./" + type + ".v1.schema.json");
  }

  @Test
  void theSchemaIsSeenToRefuse() {
    Promise promise = new Promise("light-changed");
    ObjectNode broken = promise.example().deepCopy();
    broken.remove("completeness");
    ObjectNode wrong = promise.example().deepCopy();
    wrong.put("period", "June");

    assertThat(promise.faults(broken)).isNotEmpty();
    assertThat(promise.faults(wrong)).isNotEmpty();
  }
}
