package org.jiebang.local;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.jiebang.local.issuer.Accounts;

/** 就绪: where everything is, and as whom one may ask. */
final class Welcome {

  private Welcome() {}

  static void say(Progress progress, PortPlan ports, URI issuer, Options options) {
    progress.say(
        String.format(
            Locale.ROOT,
            "全部就绪 ready in %.0f s, %s resident",
            progress.seconds(),
            ResidentMemory.shown(ResidentMemory.ofAll())));
    progress.say("");
    progress.say("  地址 address        " + ports.gatewayUri());
    for (Service service : Service.values()) {
      progress.say(
          "  接口 API            %s/api/%s/openapi.yml"
              .formatted(ports.gatewayUri(), service.shortName()));
    }
    progress.say("  身份 issuer         " + issuer + "（仅限本机 this machine only）");
    progress.say("  Kafka               127.0.0.1:" + ports.kafka());
    progress.say("  业务日期 as of      " + options.asOf().map(LocalDate::toString).orElse("今天 today"));
    progress.say("");
    progress.say("  演示账号 demo accounts: deploy/token ACCOUNT（@gytcm 为广元市中医医院 the other hospital）");
    for (Accounts.Listed account : Accounts.listed().accounts()) {
      progress.say(
          String.format(
              Locale.ROOT,
              "    %-18s %s",
              account.name(),
              account.called() + "：" + account.does()));
    }
    progress.say("");
    progress.say(
        "  例 example: curl -H \"Authorization: Bearer $(deploy/token office)\" %s/api/plan/departments"
            .formatted(ports.gatewayUri()));
    progress.say("  停止 stop: Ctrl-C, deploy/down");
    progress.say("");
  }
}
