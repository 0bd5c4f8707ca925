package org.jiebang.indicator.contracts;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jiebang.indicator.definition.Comparison;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.indicator.definition.Direction;
import org.jiebang.indicator.definition.Display;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.definition.Kind;
import org.jiebang.indicator.definition.LightRule;
import org.jiebang.indicator.definition.Source;
import org.jiebang.indicator.definition.TimeRule;
import org.jiebang.indicator.definition.UnitRule;

/** 三四类手术占比 of the examples, version 2. */
public final class ShareDefinition {

  private ShareDefinition() {}

  public static IndicatorDefinition definition() {
    DefinitionContent content =
        new DefinitionContent(
            "level-3-4-surgery-share",
            "三四类手术占比",
            "三级、四级手术台次",
            "出院患者手术台次",
            "台次",
            "1",
            new Display("%", new BigDecimal("0.01"), 2),
            Comparison.DISPLAYED,
            Direction.UP,
            true,
            Kind.RATIO,
            TimeRule.RATIO,
            UnitRule.RATIO,
            true,
            false,
            List.of(),
            null,
            List.of(),
            List.of(),
            "C",
            null,
            null,
            LightRule.SHIPPED,
            new Source("002", "三、（四）第8行", null));
    return new IndicatorDefinition(new UUID(0, 1), "sxtcm", 2, content, "medical-affairs");
  }
}
