package org.jiebang.plan.plantree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("编号")
class NumberingTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "一、 二、 三、 九、 十、 十一、 十九、 二十、 二十一、 一百、 一百零二、",
        "（一） （二） （九） （十） （十一） （二十）",
        "(一) （二） (三)",
        "1. 2. 9. 10. 11. 100.",
        "1． 2. 3． 10.",
        "1.1 1.2 1.9 1.10 1.11 2.1 10.1",
        "1. 1.1 1.1.1 1.1.2 1.1.10 1.2 2.",
        "6.1 6.1.1 6.1.2 6.2",
        "项目1 项目2 项目9 项目10",
        "附件1 附件2 附件10",
        "一是 二是 三是 十是 十一是",
        "第一章 第二章 第九章 第十章 第十二章",
        "① ② ⑨ ⑩ ⑪",
        "(1) (2) （3） (10)",
        "２ 3 １０",
        "二〇二四年 二〇二五年",
        "四、（一）1. 四、（一）2. 四、（一）10. 四、（二）1. 四、（十）1. 五、（一）",
        "1. （一） 项目1"
      })
  void sortsAsPeopleDo(String inOrder) {
    List<String> expected = List.of(inOrder.split(" "));
    List<String> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(7));

    List<String> sorted =
        shuffled.stream().map(Numbering::new).sorted().map(Numbering::text).toList();

    assertThat(sorted).isEqualTo(expected);
  }
}
