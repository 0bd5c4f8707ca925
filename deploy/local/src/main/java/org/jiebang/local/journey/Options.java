package org.jiebang.local.journey;

import java.util.List;

/** 选项: pairs of a name and its value. */
record Options(List<String> arguments) {

  String value(String name, String otherwise) {
    int at = arguments.indexOf(name);
    if (at < 0) {
      return otherwise;
    }
    if (at + 1 >= arguments.size()) {
      throw new IllegalArgumentException(name + " 缺少取值");
    }
    return arguments.get(at + 1);
  }
}
