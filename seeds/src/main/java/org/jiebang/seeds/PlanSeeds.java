package org.jiebang.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** 文件与计划: documents, plan trees, and what the documents contradict themselves in. */
final class PlanSeeds {

  /** The plan files a hospital may have. */
  private static final List<String> PLANS =
      List.of(
          "plans/2021-2025.yaml",
          "plans/2021.yaml",
          "plans/2022.yaml",
          "plans/2025-open-bids.yaml");

  private final SeedBook book;
  private final Sources sources;

  PlanSeeds(SeedBook book, Sources sources) {
    this.book = book;
    this.sources = sources;
  }

  List<Chapter> chapters() {
    List<JsonNode> plans = PLANS.stream().map(book::optional).filter(Objects::nonNull).toList();
    return List.of(
        Chapter.of(
            "文件", book.list("documents.yaml", "documents").stream().map(this::document).toList()),
        Chapter.inOrder("计划", plans.stream().map(this::plan).toList()),
        Chapter.of(
            "疑点", book.list("findings.yaml", "findings").stream().map(this::finding).toList()));
  }

  private Entry document(JsonNode document) {
    String key = document.path("key").asText();
    Fields fields =
        Fields.from(document)
            .take(
                "title", "noticeTitle", "kind", "period", "documentNumber", "signedOn", "issuedOn")
            .take("issuingOffice", "addressedTo", "copiedTo", "note")
            .put("decisions", decisions(document.path("decidedBy")))
            .put("attachments", attachments(document.path("attachments")))
            .put("source", sources.of(key, ""));
    return new Entry("/api/plan/documents/" + key, fields.body());
  }

  private static ArrayNode decisions(JsonNode decided) {
    ArrayNode decisions = JsonNodeFactory.instance.arrayNode();
    decided.forEach(
        step ->
            decisions.add(
                Fields.from(step).take("body", "name", "act", "session", "decidedOn").body()));
    return decisions;
  }

  private static ArrayNode attachments(JsonNode listed) {
    ArrayNode attachments = JsonNodeFactory.instance.arrayNode();
    listed.forEach(each -> attachments.add(Fields.from(each).take("number", "title").body()));
    return attachments;
  }

  private Entry plan(JsonNode plan) {
    Fields fields =
        Fields.from(plan)
            .take("title", "kind", "document", "period", "official")
            .put("children", nodes(plan.path("children")))
            .put("source", sources.of(plan.path("document").asText(), ""));
    return new Entry("/api/plan/plans/" + plan.path("code").asText(), fields.body());
  }

  private static ArrayNode nodes(JsonNode children) {
    ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
    children.forEach(child -> nodes.add(node(child)));
    return nodes;
  }

  private static ObjectNode node(JsonNode node) {
    Fields fields = Fields.from(node).take("number", "title", "kind", "official", "at");
    ArrayNode references = references(node);
    if (!references.isEmpty()) {
      fields.put("references", references);
    }
    if (node.has("children")) {
      fields.put("children", nodes(node.path("children")));
    }
    return fields.body();
  }

  private static ArrayNode references(JsonNode node) {
    ArrayNode references = JsonNodeFactory.instance.arrayNode();
    for (String type : List.of("strategy", "challenge")) {
      if (node.has(type)) {
        references.addObject().put("type", type).put("code", node.path(type).asText());
      }
    }
    return references;
  }

  private Entry finding(JsonNode finding) {
    String document = finding.path("documents").path(0).asText();
    String heading = joined(finding.path("at"), "；");
    Fields fields =
        Fields.from(finding)
            .take("kind", "claimed", "statement", "treatment")
            .takeAs("found", "listed")
            .put("document", document)
            .put("furtherDocuments", further(finding.path("documents")))
            .put("heading", heading)
            .put("state", agrees(finding) ? "confirmed" : "open")
            .put("source", sources.of(document, heading));
    return new Entry("/api/plan/findings/" + finding.path("code").asText(), fields.body());
  }

  private static boolean agrees(JsonNode finding) {
    return "count-agrees".equals(Fields.text(finding, "kind"));
  }

  private static ArrayNode further(JsonNode documents) {
    ArrayNode further = JsonNodeFactory.instance.arrayNode();
    documents.forEach(further::add);
    further.remove(0);
    return further;
  }

  private static String joined(JsonNode texts, String separator) {
    return StreamSupport.stream(texts.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(separator));
  }
}
