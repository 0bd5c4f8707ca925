package org.jiebang.notification.message;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 随附模板: the templates this release ships, one file per type and version; the first line is the
 * title. A file is never edited once shipped: the next wording is the next version.
 */
@Singleton
public class ShippedTemplates implements Templates {

  private static final Map<String, Integer> NEWEST =
      Map.of(
          "jiebang.indicator.result-reported.v1", 1,
          "jiebang.indicator.result-corrected.v1", 1,
          "jiebang.indicator.light-changed.v1", 1,
          "jiebang.project.deadline-approaching.v1", 1,
          "jiebang.project.overdue.v1", 1,
          "jiebang.project.open-bid-posted.v1", 1);

  private final Map<String, Template> templates =
      NEWEST.keySet().stream().collect(Collectors.toMap(Function.identity(), this::read));

  @Override
  public Template newestFor(String type) {
    Template template = templates.get(type);
    if (template == null) {
      throw new IllegalStateException("No template is shipped for " + type);
    }
    return template;
  }

  private Template read(String type) {
    String id = type + "/" + NEWEST.get(type);
    String[] parts = text("/templates/" + id + ".txt").split("\n", 2);
    return new Template(id, parts[0], parts[1].stripTrailing());
  }

  private static String text(String path) {
    try (InputStream file = ShippedTemplates.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("The template " + path + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
