package org.jiebang.notification.message.kafka;

/** 指标, as far as a message names it. */
record Indicator(String code, String name) {}
