package org.jiebang.notification.message.kafka;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.jiebang.notification.message.Content;
import org.jiebang.notification.routing.Occurrence;
import org.jspecify.annotations.Nullable;

/** 亮灯事件: a light has changed. */
@Singleton
class LightReader implements ContentReader {

  @Override
  public Set<String> types() {
    return Set.of("jiebang.indicator.light-changed.v1");
  }

  @Override
  public Content read(Occurrence occurrence, JsonNode data) {
    Change change = Payload.as(Change.class, data);
    IndicatorPlace place = change.place();
    return new Content(
        place.topic(),
        facts(change, place),
        place.link(),
        Map.of(),
        change.demonstration(),
        change.history());
  }

  private static Map<String, String> facts(Change change, IndicatorPlace place) {
    Lights light = Payload.present("light", change.light());
    Shown shown = change.displayed() == null ? Shown.NOTHING : change.displayed();
    return place
        .facts()
        .with("old", shown.old() == null ? "无" : shown.old())
        .with("new", shown.current() == null ? "无" : shown.current())
        .with("lightBefore", LightWords.of(light.old()))
        .with("lightAfter", LightWords.of(light.current()))
        .with("target", change.judgedBy() == null ? null : change.judgedBy().words())
        .with("completeness", change.completeness() == null ? null : change.completeness().words())
        .with("cause", change.causedBy() == null ? null : change.causedBy().cause())
        .all();
  }

  /** 亮灯变化, as far as a message tells it. */
  record Change(
      @Nullable Indicator indicator,
      @Nullable String campus,
      @Nullable String department,
      @Nullable String period,
      @Nullable Shown displayed,
      @Nullable Lights light,
      @Nullable Judge judgedBy,
      @Nullable Completeness completeness,
      @Nullable Cause causedBy,
      boolean demonstration,
      boolean history) {

    IndicatorPlace place() {
      return new IndicatorPlace(
          Payload.present("indicator", indicator),
          campus,
          department,
          Payload.present("period", period));
    }
  }

  /** 前后两值, as people read them. */
  record Shown(@Nullable String old, @JsonProperty("new") @Nullable String current) {

    static final Shown NOTHING = new Shown(null, null);
  }

  /** 前后两灯. */
  record Lights(@Nullable String old, @JsonProperty("new") @Nullable String current) {}

  /** 评判所依目标. */
  record Judge(@Nullable String printed, @Nullable String period) {

    @Nullable String words() {
      return printed == null ? null : printed + (period == null ? "" : "（" + period + "）");
    }
  }

  /** 报齐情况: k of n. */
  record Completeness(@Nullable Integer reported, @Nullable Integer expected) {

    @Nullable String words() {
      return reported == null || expected == null
          ? null
          : "已报 " + reported + " 家，应报 " + expected + " 家";
    }
  }

  /** 起因. */
  record Cause(@Nullable String cause) {}
}
