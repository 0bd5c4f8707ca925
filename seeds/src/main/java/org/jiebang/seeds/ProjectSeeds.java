package org.jiebang.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * 揭榜挂帅: the year's strategies, challenges with their sub-challenges and tasks, and the leaders'
 * pledges.
 */
final class ProjectSeeds {

  private static final String FILE = "open-bids-2025.yaml";
  private static final int YEAR = 2025;

  private final SeedBook book;
  private final Sources sources;

  ProjectSeeds(SeedBook book, Sources sources) {
    this.book = book;
    this.sources = sources;
  }

  List<Chapter> chapters() {
    return List.of(
        Chapter.of("榜单", book.list(FILE, "strategies").stream().map(this::strategy).toList()),
        Chapter.of("揭榜项目", book.list(FILE, "challenges").stream().map(this::openBid).toList()),
        Chapter.of("亮诺", book.list("pledges.yaml", "pledges").stream().map(this::pledge).toList()));
  }

  private Entry strategy(JsonNode strategy) {
    Fields fields = stated(strategy).take("number", "name");
    return new Entry("/api/project/strategies/" + strategy.path("code").asText(), fields.body());
  }

  private Entry openBid(JsonNode challenge) {
    ArrayNode subChallenges = JsonNodeFactory.instance.arrayNode();
    challenge.path("subChallenges").forEach(sub -> subChallenges.add(subChallenge(sub)));
    Fields fields =
        stated(challenge)
            .take("number", "name", "goalTitle", "strategy")
            .put("stage", "claimed")
            .put("subChallenges", subChallenges);
    return new Entry(
        "/api/project/open-bids/" + openBidCode(challenge.path("number")), fields.body());
  }

  private static ObjectNode subChallenge(JsonNode sub) {
    ArrayNode tasks = JsonNodeFactory.instance.arrayNode();
    sub.path("tasks").forEach(task -> tasks.add(responsible(task).body()));
    return responsible(sub).take("secondTitleLine", "goalTitle").put("tasks", tasks).body();
  }

  private static Fields responsible(JsonNode line) {
    return Fields.from(line)
        .take("number", "name", "sponsor", "sponsorInherited", "leadDepartments")
        .take("leadDepartmentsInherited", "leadDepartmentsCell")
        .take("supportingDepartments", "supportingDepartmentsInherited")
        .put("sourceAt", line.path("source").get("at"));
  }

  private Entry pledge(JsonNode pledge) {
    Fields fields =
        stated(pledge)
            .take("number", "leader", "leaderInherited", "title", "strategy", "subChallenge")
            .take("likelySubChallenge", "leadDepartment");
    if (Fields.text(pledge, "challenge") != null) {
      fields.put("openBid", openBidCode(pledge.path("challenge")));
    }
    String code = YEAR + "-" + pledge.path("number").asText();
    return new Entry("/api/project/pledges/" + code, fields.body());
  }

  private Fields stated(JsonNode record) {
    return Fields.from(record)
        .put("year", JsonNodeFactory.instance.numberNode(YEAR))
        .put("source", sources.of(record));
  }

  private static String openBidCode(JsonNode number) {
    return YEAR + "-" + number.asText();
  }
}
