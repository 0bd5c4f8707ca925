package org.jiebang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiebang.http.StrictJson;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  private final ObjectMapper mapper =
      StrictJson.applyTo(new ObjectMapper().findAndRegisterModules());

  @Test
  void sortsMembersAtEveryDepthAndLeavesNoSpace() {
    var inner = new LinkedHashMap<String, Object>();
    inner.put("z", 1);
    inner.put("a", List.of(true, "x"));

    assertThat(canonical(Map.of("b", inner, "B", Map.of(), "a", List.of())))
        .isEqualTo("{\"B\":{},\"a\":[],\"b\":{\"a\":[true,\"x\"],\"z\":1}}");
  }

  @Test
  void sortsByUtf16UnitsAsTheStandardSays() {
    assertThat(
            canonical(
                Map.of("\u20ac", 1, "\r", 2, "\ufb33", 3, "1", 4, "\ud83d\ude00", 5, "\u0080", 6)))
        .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
  }

  @Test
  void keepsDecimalsAsTheyAre() {
    assertThat(canonical(List.of(new BigDecimal("7.50"), new BigDecimal("1E+3"), 12L)))
        .isEqualTo("[7.50,1000,12]");
  }

  @Test
  void escapesWhatMustBeEscapedAndNothingElse() {
    assertThat(canonical("\"\\\b\t\n\f\r\u0001\u001f/ <原因>\u2028"))
        .isEqualTo("\"\\\"\\\\\\b\\t\\n\\f\\r\\u0001\\u001f/ <原因>\u2028\"");
  }

  @Test
  void isReadBackAsTheSameValue() throws Exception {
    ObjectMapper reader =
        new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    JsonNode value =
        reader.readTree(
            "{\"old\":{\"v\":37.10},\"new\":{\"v\":null},\"why\":\"补\\\"报\\\"\",\"n\":[1,2]}");

    assertThat(reader.readTree(canonical(value))).isEqualTo(value);
  }

  private String canonical(Object value) {
    return CanonicalJson.of(value, mapper);
  }
}
