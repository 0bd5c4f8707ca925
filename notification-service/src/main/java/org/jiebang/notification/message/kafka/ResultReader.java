package org.jiebang.notification.message.kafka;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jiebang.notification.message.Content;
import org.jiebang.notification.routing.Occurrence;
import org.jspecify.annotations.Nullable;

/** 完成值事件: a result was reported or corrected. */
@Singleton
class ResultReader implements ContentReader {

  @Override
  public Set<String> types() {
    return Set.of("jiebang.indicator.result-reported.v1", "jiebang.indicator.result-corrected.v1");
  }

  @Override
  public Content read(Occurrence occurrence, JsonNode data) {
    Result result = Payload.as(Result.class, data);
    Indicator indicator = Payload.present("indicator", result.indicator());
    String period = Payload.present("period", result.period());
    IndicatorPlace place =
        new IndicatorPlace(indicator, result.campus(), result.department(), period);
    return new Content(
        place.topic(),
        facts(result, place),
        place.link(),
        result.reasons(),
        result.demonstration(),
        result.history());
  }

  private static Map<String, String> facts(Result result, IndicatorPlace place) {
    return place
        .facts()
        .with("old", result.old() == null ? "无" : result.old().shown())
        .with("new", Payload.present("new", result.current()).shown())
        .with("revision", result.revision())
        .with("cause", result.cause())
        .with("reportedBy", result.reportedBy())
        .all();
  }

  /** 完成值, as far as a message tells it. */
  record Result(
      @Nullable Indicator indicator,
      @Nullable String campus,
      @Nullable String department,
      @Nullable String period,
      @Nullable Long revision,
      @Nullable Figure old,
      @JsonProperty("new") @Nullable Figure current,
      @Nullable String cause,
      @Nullable String reportedBy,
      @Nullable String reportingDepartment,
      boolean demonstration,
      boolean history) {

    Map<String, String> reasons() {
      Map<String, String> reasons = new HashMap<>();
      if (department != null) {
        reasons.put(department, "数据所属科室");
      }
      if (reportingDepartment != null) {
        reasons.put(reportingDepartment, "本科室为填报科室");
      }
      return reasons;
    }
  }

  /** 数值, as people read it. */
  record Figure(@Nullable String displayed) {

    String shown() {
      return displayed == null ? "无" : displayed;
    }
  }
}
