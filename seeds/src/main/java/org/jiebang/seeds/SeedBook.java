package org.jiebang.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 种子册: one hospital's files, or the calendar's, as trees. */
final class SeedBook {

  private static final ObjectMapper YAML = new YAMLMapper();

  private final String folder;

  private SeedBook(String folder) {
    this.folder = folder;
  }

  /** The files of a hospital. */
  static SeedBook of(String hospital) {
    return new SeedBook(hospital);
  }

  /** The public calendars, which are the same for every hospital. */
  static SeedBook calendar() {
    return new SeedBook("calendar");
  }

  /** A file that must be there. */
  JsonNode file(String name) {
    JsonNode tree = optional(name);
    if (tree == null) {
      throw new IllegalStateException("缺少种子文件 " + folder + "/" + name);
    }
    return tree;
  }

  /** The records of one list of a file; empty where the hospital has no such file. */
  List<JsonNode> list(String name, String field) {
    JsonNode tree = optional(name);
    List<JsonNode> records = new ArrayList<>();
    if (tree != null) {
      tree.path(field).forEach(records::add);
    }
    return records;
  }

  @Nullable JsonNode optional(String name) {
    String resource = "/seeds/" + folder + "/" + name;
    try (InputStream in = SeedBook.class.getResourceAsStream(resource)) {
      return in == null ? null : YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("种子文件 " + resource + " 不是有效的 YAML", e);
    }
  }
}
