package org.jiebang.notification.message;

/** 模板库: how each type of event is put into words. */
public interface Templates {

  /** The newest template for events of this type. */
  Template newestFor(String type);
}
