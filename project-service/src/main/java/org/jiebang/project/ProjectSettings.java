package org.jiebang.project;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import org.jiebang.project.milestone.ReminderDays;

/** 服务配置. */
@Factory
final class ProjectSettings {

  /** 提醒日: {@code jiebang.project.remind-working-days-before}. */
  @Singleton
  ReminderDays reminderDays(
      @Value("${jiebang.project.remind-working-days-before:7,3,1,0}") List<Integer> before) {
    return new ReminderDays(before);
  }
}
