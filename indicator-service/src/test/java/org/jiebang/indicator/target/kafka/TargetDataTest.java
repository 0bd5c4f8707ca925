package org.jiebang.indicator.target.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiebang.indicator.contracts.Promise;
import org.jiebang.indicator.definition.Direction;
import org.jiebang.indicator.definition.Source;
import org.jiebang.indicator.target.Comparator;
import org.jiebang.indicator.target.Confirmation;
import org.jiebang.indicator.target.Goal;
import org.jiebang.indicator.target.Target;
import org.jiebang.indicator.target.TargetContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetDataTest {

  @ParameterizedTest
  @ValueSource(strings = {"target-changed", "target-state"})
  void aConfirmedTargetIsTheExample(String type) {
    Promise promise = new Promise(type);
    Confirmation said =
        new Confirmation(
            "office",
            "办公室",
            Instant.parse("2025-06-30T04:00:00Z"),
            new Confirmation.Choice(Comparator.AT_LEAST, Direction.UP, null, null, null, "院办会议"));

    JsonNode written = Promise.written(TargetData.of(revenue().confirm(said)));

    assertThat(written).isEqualTo(promise.example());
    assertThat(promise.faults(written)).isEmpty();
  }

  private static Target revenue() {
    return Target.first(
        new UUID(0, 1),
        "sxtcm",
        new TargetContent(
            "002-01",
            "medical-revenue",
            null,
            "6.0",
            new Goal(null, new BigDecimal("600000000"), null, null, null),
            "亿元",
            "2025",
            List.of(),
            null,
            null,
            null,
            true,
            "未印比较符",
            new Source("002", "三、（四）第1行", "医疗业务收入｜亿元｜6.0")));
  }
}
