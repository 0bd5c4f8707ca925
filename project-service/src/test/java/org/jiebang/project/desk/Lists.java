package org.jiebang.project.desk;

import java.time.LocalDate;
import java.util.List;
import org.jiebang.project.history.Source;
import org.jiebang.project.numbering.ListNumber;
import org.jiebang.project.numbering.NumberPath;
import org.jiebang.project.openbid.Cell;
import org.jiebang.project.openbid.Challenge;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.Responsibility;
import org.jiebang.project.openbid.Stage;
import org.jiebang.project.openbid.SubChallenge;
import org.jiebang.project.openbid.Task;
import org.jiebang.project.strategy.Strategy;

/** 清单: parts of the 2025 list, as its document prints them. */
public final class Lists {

  private Lists() {}

  /** 绍市中医〔2025〕25号, at one of its rows. */
  public static Source source(String at) {
    return new Source("003", "绍市中医〔2025〕25号", "党委会", LocalDate.parse("2025-03-13"), at);
  }

  /** 榜单（三）. */
  public static Strategy.Facts serviceEcosystem() {
    return new Strategy.Facts(2025, new ListNumber("（三）"), "服务延伸生态化", source("一、（三）"));
  }

  /** 项目 7, of which two rows: 7.3 leaves its department blank. */
  public static OpenBid.Facts challengeSeven() {
    return new OpenBid.Facts(Stage.CLAIMED, challengeSevenListed(), source("附件1 7."));
  }

  /** The challenge of {@link #challengeSeven()}. */
  public static Challenge challengeSevenListed() {
    return challenge(
        "7",
        "打造“党建联建•越医有爱”品牌",
        "三级中医健康管理网络",
        List.of(
            sub(
                "7.2",
                "“党建联建  越医有爱”助推全国基层中医药工作示范市建设",
                "示范市建设助推",
                Cell.printed("gao-feng"),
                Cell.printed("party-building-office")),
            sub(
                "7.3",
                "深化“四个一”活动",
                "四个一活动",
                Cell.merged("gao-feng"),
                Cell.blank("party-building-office"))));
  }

  /** A challenge under （三） with these rows. */
  public static Challenge challenge(
      String number, String name, String goalTitle, List<SubChallenge> subChallenges) {
    return new Challenge(
        2025,
        new NumberPath(number),
        name,
        goalTitle,
        null,
        "service-ecosystem",
        Responsibility.unstated(),
        subChallenges);
  }

  /** A row without supporting departments and tasks. */
  public static SubChallenge sub(
      String number, String name, String goalTitle, Cell sponsor, Cell lead) {
    return new SubChallenge(
        new NumberPath(number),
        name,
        null,
        goalTitle,
        new Responsibility(sponsor, lead, Cell.printed()),
        List.of(),
        "附件1 " + number);
  }

  /** 3.1 with one of its tasks: its departments are inherited by the task. */
  public static SubChallenge threeOne() {
    Cell supporting = Cell.printed("respiratory");
    Task task =
        new Task(
            new NumberPath("3.1.1"),
            "开设间质性肺病专病门诊",
            new Responsibility(
                Cell.merged("li-guohua"),
                Cell.merged("medical-affairs"),
                Cell.merged("respiratory")),
            "附件1 3.1.1");
    return new SubChallenge(
        new NumberPath("3.1"),
        "打造特色“三专”门诊",
        null,
        null,
        new Responsibility(Cell.printed("li-guohua"), Cell.printed("medical-affairs"), supporting),
        List.of(task),
        "附件1 3.1");
  }
}
