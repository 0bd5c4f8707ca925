package org.jiebang.local;

import java.io.IOException;
import java.util.List;

/** {@code deploy/token}: a bearer token of a demo account of the running suite. */
final class TokenCommand {

  private final Workplace workplace;

  TokenCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  String run(List<String> words) throws IOException {
    if (words.size() != 1) {
      throw new Refused(
          "用法：deploy/token 账号，例如 deploy/token office。",
          "Usage: deploy/token ACCOUNT, for example deploy/token office.");
    }
    PortPlan ports =
        InstanceLock.holder(workplace.lock())
            .map(launched -> new PortPlan(launched.portBase()))
            .orElseThrow(
                () ->
                    new Refused(
                        "揭榜没有在运行；先运行 deploy/up。",
                        "Jiebang is not running; start it with deploy/up."));
    return new Tokens(ports.issuerUri()).of(words.get(0));
  }
}
