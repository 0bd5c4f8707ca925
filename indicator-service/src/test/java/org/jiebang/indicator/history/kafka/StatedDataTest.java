package org.jiebang.indicator.history.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.jiebang.indicator.contracts.Promise;
import org.jiebang.indicator.definition.Source;
import org.jiebang.indicator.history.StatedComparison;
import org.jiebang.indicator.history.StatedContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDataTest {

  @ParameterizedTest
  @ValueSource(strings = {"stated-result-changed", "stated-result-state"})
  void aStatedResultKeepsBothReadingsOfAnAmbiguousComparison(String type) {
    Promise promise = new Promise(type);
    StatedContent share = serviceRevenueShare();

    JsonNode written =
        Promise.written(new OutboxStatedResultEvents.StatedData(share.code(), 1, share, true));

    assertThat(written).isEqualTo(promise.example());
    assertThat(promise.faults(written)).isEmpty();
  }

  private static StatedContent serviceRevenueShare() {
    return new StatedContent(
        "001-service-revenue-share-2024",
        null,
        false,
        "医疗服务收入占比",
        null,
        null,
        "2024",
        new BigDecimal("0.3710"),
        "%",
        "37.10 %",
        null,
        new StatedComparison(
            "growth",
            null,
            new BigDecimal("0.0102"),
            "同比增加1.02%",
            true,
            List.of(
                new StatedComparison.Reading("百分点", new BigDecimal("0.3608")),
                new StatedComparison.Reading("%", new BigDecimal("0.3673")))),
        null,
        new Source("001", "一、（四）", null));
  }
}
