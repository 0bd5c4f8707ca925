package org.jiebang.notification.message.kafka;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jiebang.notification.message.Content;
import org.jiebang.notification.message.Topic;
import org.jspecify.annotations.Nullable;

/** 指标值所在: one indicator at one place in one period, where results and lights meet. */
record IndicatorPlace(
    Indicator indicator, @Nullable String campus, @Nullable String unit, String period) {

  Topic topic() {
    String place = (campus == null ? "*" : campus) + (unit == null ? "" : "/" + unit);
    return new Topic("indicator", indicator.code() + "@" + place + "@" + period, indicator.name());
  }

  String link() {
    return "/indicators/"
        + encoded(indicator.code())
        + "?period="
        + encoded(period)
        + (campus == null ? "" : "&campus=" + encoded(campus))
        + (unit == null ? "" : "&department=" + encoded(unit));
  }

  Facts facts() {
    return new Facts()
        .with("indicator", indicator.name())
        .with("indicatorCode", indicator.code())
        .with(Content.CAMPUS_CODE, campus)
        .with(Content.UNIT_CODE, unit)
        .with("period", period);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
