package org.jiebang.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 组织机构: hospital, campuses, departments, people and what they were appointed to. */
final class OrganisationSeeds {

  private static final String FILE = "organisation.yaml";

  private final SeedBook book;
  private final Sources sources;

  OrganisationSeeds(SeedBook book, Sources sources) {
    this.book = book;
    this.sources = sources;
  }

  List<Chapter> chapters() {
    return List.of(
        Chapter.of("医院", List.of(hospital(book.file(FILE).path("hospital")))),
        Chapter.of("院区", book.list(FILE, "campuses").stream().map(this::campus).toList()),
        Chapter.inOrder("科室", departments()),
        Chapter.of("人员", book.list("people.yaml", "persons").stream().map(this::person).toList()),
        Chapter.of("任职", appointments()));
  }

  private Entry hospital(JsonNode hospital) {
    ArrayNode names = JsonNodeFactory.instance.arrayNode();
    hospital
        .path("otherNames")
        .forEach(name -> names.add(Fields.from(name).take("name", "since").body()));
    Fields fields = Fields.from(hospital).take("name", "note").put("otherNames", names);
    return new Entry("/api/plan/hospital", sourced(fields, hospital));
  }

  private Entry campus(JsonNode campus) {
    Fields fields = Fields.from(campus).take("name", "home", "ourReading", "note");
    return new Entry("/api/plan/campuses/" + code(campus), sourced(fields, campus));
  }

  /** Those that others are part of come first. */
  private List<Entry> departments() {
    List<JsonNode> departments = new ArrayList<>(book.list(FILE, "departments"));
    Map<String, JsonNode> byCode = new HashMap<>();
    departments.forEach(department -> byCode.put(code(department), department));
    departments.sort(Comparator.comparingInt(department -> depth(department, byCode)));
    return departments.stream().map(this::department).toList();
  }

  private static int depth(@Nullable JsonNode department, Map<String, JsonNode> byCode) {
    String parent = department == null ? null : Fields.text(department, "partOf");
    return parent == null ? 0 : 1 + depth(byCode.get(parent), byCode);
  }

  private Entry department(JsonNode department) {
    Fields fields =
        Fields.from(department)
            .take("name", "kind", "campus", "home", "validTo", "established", "note")
            .takeAs("partOf", "parent")
            .takeAs("validToOurReading", "ourReading")
            .put("aliases", Fields.pluck(department.path("aliases"), "name"));
    return new Entry("/api/plan/departments/" + code(department), sourced(fields, department));
  }

  private Entry person(JsonNode person) {
    Fields fields = Fields.from(person).take("name", "note");
    return new Entry("/api/plan/people/" + code(person), sourced(fields, person));
  }

  private List<Entry> appointments() {
    Map<String, Integer> seen = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (JsonNode appointment : book.list("people.yaml", "appointments")) {
      String code = appointment.path("person").asText() + "-" + appointment.path("role").asText();
      int count = seen.merge(code, 1, Integer::sum);
      entries.add(appointment(count == 1 ? code : code + "-" + count, appointment));
    }
    return entries;
  }

  private Entry appointment(String code, JsonNode appointment) {
    Fields fields =
        Fields.from(appointment)
            .take("person", "role", "title", "department", "note")
            .takeAs("from", "validFrom");
    return new Entry("/api/plan/appointments/" + code, sourced(fields, appointment));
  }

  private ObjectNode sourced(Fields fields, JsonNode record) {
    return fields.put("source", sources.of(record)).body();
  }

  private static String code(JsonNode record) {
    return record.path("code").asText();
  }
}
