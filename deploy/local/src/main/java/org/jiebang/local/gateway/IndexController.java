package org.jiebang.local.gateway;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;

/** The first page as long as there is no console: which APIs there are. */
@Controller
@Requires(
    property = "micronaut.router.static-resources.console.enabled",
    notEquals = StringUtils.TRUE)
final class IndexController {

  private final List<Api> apis;

  IndexController(Routes routes) {
    this.apis = routes.all().stream().map(Api::of).toList();
  }

  /** One API, and where it is described. */
  record Api(String name, String path, String openapi) {

    static Api of(Route route) {
      return new Api(route.name(), route.prefix(), route.prefix() + "/openapi.yml");
    }

    String asRow() {
      return "<li><code>%s</code> — <a href=\"%s\">openapi.yml</a></li>".formatted(path, openapi);
    }
  }

  /** For programs. */
  record Index(String product, List<Api> apis) {}

  @Get(produces = {MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  HttpResponse<?> index(HttpHeaders headers) {
    return headers.accept().contains(MediaType.TEXT_HTML_TYPE)
        ? HttpResponse.ok(page()).contentType(MediaType.TEXT_HTML_TYPE)
        : HttpResponse.ok(new Index("jiebang", apis)).contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private String page() {
    return """
        <!doctype html>
        <html lang="zh"><head><meta charset="utf-8"><title>揭榜 Jiebang</title></head>
        <body><h1>揭榜 Jiebang</h1><p>控制台尚未构建；以下是各服务的接口。</p><ul>%s</ul></body></html>
        """
        .formatted(String.join("\n", apis.stream().map(Api::asRow).toList()));
  }
}
