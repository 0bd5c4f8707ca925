package org.jiebang.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * 工作日历: holidays and make-up working days of each year, as the State Council's notices state them.
 */
final class CalendarSeeds {

  private static final int FIRST = 2021;
  private static final int LAST = 2026;

  private final SeedBook book = SeedBook.calendar();

  Chapter chapter() {
    List<Entry> years = new ArrayList<>();
    for (int year = FIRST; year <= LAST; year++) {
      years.add(new Entry("/api/plan/calendar/" + year, body(year)));
    }
    return Chapter.of("工作日历", years);
  }

  private ObjectNode body(int year) {
    JsonNode notice = book.file(year + ".yaml");
    ObjectNode source = JsonNodeFactory.instance.objectNode();
    source.put("document", notice.path("documentNumber").asText());
    source.put("at", notice.path("title").asText());
    source.put("body", "国务院办公厅");
    source.put("date", notice.path("publishedOn").asText());
    return Fields.from(notice)
        .put("holidays", days(year, "holidays"))
        .put("workingWeekends", days(year, "workingDays"))
        .put("source", source)
        .body();
  }

  /** A notice may state days of the year before; every day belongs to its own year. */
  private ArrayNode days(int year, String list) {
    ArrayNode days = JsonNodeFactory.instance.arrayNode();
    for (int notice = FIRST; notice <= LAST; notice++) {
      for (JsonNode day : book.list(notice + ".yaml", list)) {
        if (day.path("date").asText().startsWith(Integer.toString(year))) {
          days.add(Fields.from(day).take("date", "name").body());
        }
      }
    }
    return days;
  }
}
