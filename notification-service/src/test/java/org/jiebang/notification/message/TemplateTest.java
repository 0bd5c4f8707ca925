package org.jiebang.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private final Template template =
      new Template("t/1", "{indicator} {campus} 已填报", "指标：{indicator}\n原因：{cause}\n完");

  @Test
  void fillsInTheFacts() {
    Map<String, String> facts = Map.of("indicator", "三四类手术占比", "campus", "院本部", "cause", "漏报");

    assertThat(template.titleOf(facts)).isEqualTo("三四类手术占比 院本部 已填报");
    assertThat(template.bodyOf(facts)).isEqualTo("指标：三四类手术占比\n原因：漏报\n完");
  }

  @Test
  void leavesOutALineWhoseFactIsMissing() {
    Map<String, String> facts = Map.of("indicator", "出院人次");

    assertThat(template.bodyOf(facts)).isEqualTo("指标：出院人次\n完");
    assertThat(template.titleOf(facts)).isEqualTo("出院人次 已填报");
  }

  @Test
  void keepsAFactWithinItsLine() {
    Map<String, String> facts = Map.of("indicator", "出院\r\nBcc: all@example.org\u2028人次");

    assertThat(template.titleOf(facts)).isEqualTo("出院 Bcc: all@example.org 人次 已填报");
    assertThat(template.bodyOf(facts).lines()).hasSize(2);
  }

  @Test
  void neverReadsAFactAsATemplate() {
    Map<String, String> facts = Map.of("indicator", "{cause} $1 \\", "cause", "秘密");

    assertThat(template.titleOf(facts)).isEqualTo("{cause} $1 \\ 已填报");
  }

  @Test
  void refusesATitleOfTwoLines() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Template("t/1", "a\nb", "c"));
  }
}
