package org.jiebang.plan.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents as tests speak of them. */
public final class DocumentDsl {

  private DocumentDsl() {}

  public static Document issued(String key) {
    return document(key, "“十四五”发展规划", LocalDate.of(2021, 12, 28));
  }

  public static Document draft(String key) {
    return document(key, "工作计划（征求意见稿）", null);
  }

  static Document document(String key, String title, @Nullable LocalDate issuedOn) {
    return new Document(
        key,
        title,
        null,
        "strategic-plan",
        "2021..2025",
        "绍市中医〔2021〕122号",
        List.of(new Decision("party-committee", "医院党委会", "审议通过", null, null)),
        new Issue(LocalDate.of(2021, 12, 28), issuedOn, null, List.of("各科室"), List.of()),
        List.of(),
        null);
  }
}
