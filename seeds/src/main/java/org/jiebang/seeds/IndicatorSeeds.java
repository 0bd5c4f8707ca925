package org.jiebang.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 指标: definitions, targets, the plans' other commitments, and the figures the documents report. */
final class IndicatorSeeds {

  private final SeedBook book;

  IndicatorSeeds(SeedBook book) {
    this.book = book;
  }

  List<Chapter> chapters() {
    return List.of(
        Chapter.of("指标口径", entries("indicators.yaml", "indicators", this::definition)),
        Chapter.of("目标", targets()),
        Chapter.of("其他量化承诺", commitments()),
        Chapter.of("已报结果", statedResults()));
  }

  private List<Entry> entries(String file, String list, Function<JsonNode, Entry> entry) {
    return book.list(file, list).stream().map(entry).toList();
  }

  private Entry definition(JsonNode indicator) {
    Fields fields =
        Fields.from(indicator)
            .take("name", "numerator", "denominator", "countingUnit", "baseUnit", "compare")
            .take("direction", "directionConfirmed", "kind", "timeRule", "unitRule")
            .take("numeratorWithinDenominator", "hospitalOwnComponent", "ownerDepartment")
            .take("exclusionFlags", "openQuestions", "basis")
            .put("display", display(indicator.path("display")))
            .put("source", source(indicator));
    return new Entry(
        "/api/indicator/definitions/" + indicator.path("code").asText(), fields.body());
  }

  private static ObjectNode display(JsonNode display) {
    return Fields.from(display).take("unit", "decimals").decimals("scale").body();
  }

  /** A row that holds two targets says which part each is; a code names indicator and period. */
  private List<Entry> targets() {
    return book.list("targets.yaml", "targets").stream().map(this::target).toList();
  }

  private Entry target(JsonNode target) {
    String code = target.path("indicator").asText() + "-" + period(target);
    Fields fields = goal(target).take("indicator", "overYears").takeAs("printedUnit", "unit");
    return new Entry("/api/indicator/targets/" + code, fields.body());
  }

  /**
   * A target is set for a period; what the document gives no period waits in the files until
   * somebody knows it.
   */
  private List<Entry> commitments() {
    return book.list("commitments.yaml", "commitments").stream()
        .filter(commitment -> Fields.text(commitment, "period") != null)
        .map(this::commitment)
        .toList();
  }

  private Entry commitment(JsonNode commitment) {
    Fields fields = goal(commitment).take("indicator", "unit").put("level", level(commitment));
    if (Fields.text(commitment, "indicator") == null) {
      fields.takeAs("name", "subject");
    }
    return new Entry("/api/indicator/targets/" + commitment.path("code").asText(), fields.body());
  }

  private Fields goal(JsonNode target) {
    Fields fields =
        Fields.from(target)
            .take("printed", "comparator", "needsConfirmation", "reason")
            .decimals("value", "lower", "upper")
            .put("source", source(target));
    return fields.put("period", period(target));
  }

  /** A grade, a trend or a date is kept in the document's words; it is no number. */
  private static @Nullable JsonNode level(JsonNode commitment) {
    if (Fields.text(commitment, "level") != null) {
      return commitment.get("level");
    }
    boolean number = "number".equals(commitment.path("kind").asText());
    return number ? null : commitment.get("printed");
  }

  private List<Entry> statedResults() {
    Map<String, Integer> seen = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (JsonNode actual : book.list("actuals.yaml", "actuals")) {
      JsonNode source = actual.path("source");
      String stem =
          (source.path("document").asText() + "-" + period(actual)).toLowerCase(Locale.ROOT);
      entries.add(statedResult(stem + "-" + seen.merge(stem, 1, Integer::sum), actual));
    }
    return entries;
  }

  private Entry statedResult(String code, JsonNode actual) {
    Fields fields =
        Fields.from(actual)
            .take("indicator", "indicatorConfirmed", "unit", "printed", "approximate", "note")
            .takeAs("name", "subject")
            .decimals("value")
            .put("period", period(actual))
            .put("source", source(actual));
    if (actual.has("comparison")) {
      fields.put("comparison", comparison(actual.path("comparison")));
    }
    return new Entry("/api/indicator/stated-results/" + code, fields.body());
  }

  private static ObjectNode comparison(JsonNode comparison) {
    ArrayNode readings = JsonNodeFactory.instance.arrayNode();
    comparison
        .path("readings")
        .forEach(
            reading -> readings.add(Fields.from(reading).take("unit").decimals("previous").body()));
    return Fields.from(comparison)
        .take("kind", "against", "printed")
        .decimals("value")
        .put("ambiguous", comparison.path("ambiguous").asBoolean(false))
        .put("readings", readings)
        .body();
  }

  private static ObjectNode source(JsonNode record) {
    return Fields.from(record.path("source"))
        .take("document")
        .takeAs("at", "heading")
        .put("quote", record.get("quote"))
        .body();
  }

  private static String period(JsonNode record) {
    String period = Objects.requireNonNull(Fields.text(record, "period"));
    return period.length() == "2021..2025".length() ? period.replace("..", "-") : period;
  }
}
