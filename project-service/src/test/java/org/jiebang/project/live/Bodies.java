package org.jiebang.project.live;

import org.jiebang.identity.TestTokens;

/** 请求: the bodies that a loader or the office sends. */
public final class Bodies {

  private Bodies() {}

  /** Loads 榜单（三） and 项目 7 through the API. */
  public static void list(ProjectServer server) {
    Api records = server.as(TestTokens.records());
    records.put("/strategies/service-ecosystem", strategy("（三）", "服务延伸生态化"));
    records.put("/open-bids/2025-7", challengeSeven());
  }

  /** A challenge of another year with one row, led and sponsored as said. */
  public static String challenge(int year, String number, String sponsor, String department) {
    return """
        {"year": %d, "number": "%s", "name": "项目%2$s", "strategy": "service-ecosystem",
         "stage": "recorded", "source": %s,
         "subChallenges": [{"number": "%2$s.1", "name": "子项目", "sponsor": "%s",
           "leadDepartments": ["%s"]}]}
        """
        .formatted(year, number, source("附件1 " + number), sponsor, department);
  }

  /** 榜单（三）. */
  public static String strategy(String number, String name) {
    return """
        {"year": 2025, "number": "%s", "name": "%s", "source": %s}
        """
        .formatted(number, name, source("一、" + number));
  }

  /** 项目 7 with 7.2 and 7.3, whose department cell is blank. */
  public static String challengeSeven() {
    return """
        {"year": 2025, "number": "7", "name": "打造“党建联建•越医有爱”品牌",
         "goalTitle": "三级中医健康管理网络", "strategy": "service-ecosystem", "stage": "claimed",
         "source": %s,
         "subChallenges": [
           {"number": "7.3", "name": "深化“四个一”活动", "goalTitle": "四个一活动",
            "sponsor": "li-guohua", "sponsorInherited": true,
            "leadDepartments": ["party-building-office"], "leadDepartmentsInherited": true,
            "leadDepartmentsCell": "blank", "supportingDepartments": [],
            "sourceAt": "附件1 7.3", "tasks": []},
           {"number": "7.2", "name": "“党建联建  越医有爱”助推示范市建设",
            "sponsor": "li-guohua", "sponsorInherited": false,
            "leadDepartments": ["party-building-office"], "leadDepartmentsInherited": false,
            "supportingDepartments": ["finance"],
            "tasks": [{"number": "7.2.1", "name": "三级任务", "sponsor": "li-guohua",
              "sponsorInherited": true, "leadDepartments": ["party-building-office"],
              "leadDepartmentsInherited": true, "supportingDepartments": ["finance"],
              "supportingDepartmentsInherited": true, "sourceAt": "附件1 7.2.1"}]}]}
        """
        .formatted(source("附件1 7."));
  }

  /** 亮诺 4. */
  public static String pledge() {
    return """
        {"year": 2025, "number": 4, "leader": "gao-feng", "leaderInherited": false,
         "title": "服务延伸生态化：“党建联建  越医有爱”中医药服务延伸项目",
         "strategy": "service-ecosystem", "openBid": "2025-7", "subChallenge": "7.2",
         "likelySubChallenge": "7.2", "leadDepartment": "party-building-office",
         "source": %s}
        """
        .formatted(source("附件2 第4行"));
  }

  /** 里程碑 of 7.3, with nursing beside. */
  public static String milestone(String due) {
    return """
        {"subChallenge": "7.3", "title": "完成“四个一”活动中期小结", "deliverable": "小结报告",
         "due": "%s", "supportingDepartments": ["nursing"]}
        """
        .formatted(due);
  }

  private static String source(String at) {
    return """
        {"document": "003", "documentNumber": "绍市中医〔2025〕25号", "body": "党委会",
         "date": "2025-03-13", "at": "%s"}
        """
        .formatted(at);
  }
}
