package org.jiebang.project;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** 揭榜挂帅服务: the process. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "揭榜挂帅服务",
            version = "1",
            description = "榜单、揭榜项目、亮诺与里程碑。错误一律为 application/problem+json，代码稳定。"))
public final class Application {

  private Application() {}

  /** Starts it. */
  public static void main(String[] arguments) {
    Micronaut.run(Application.class, arguments);
  }
}
