package org.jiebang.notification.message.kafka;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiebang.notification.message.Content;
import org.jiebang.notification.message.Topic;
import org.jiebang.notification.routing.Occurrence;
import org.jspecify.annotations.Nullable;

/** 期限事件: something is due soon, or overdue. */
@Singleton
class DeadlineReader implements ContentReader {

  private static final Map<String, String> SUBJECTS = Map.of("milestone", "里程碑", "pledge", "亮诺");

  @Override
  public Set<String> types() {
    return Set.of("jiebang.project.deadline-approaching.v1", "jiebang.project.overdue.v1");
  }

  @Override
  public Content read(Occurrence occurrence, JsonNode data) {
    Deadline deadline = Payload.as(Deadline.class, data);
    return new Content(
        deadline.topic(),
        facts(deadline),
        deadline.link(),
        deadline.reasons(),
        deadline.demonstration(),
        deadline.history());
  }

  private static Map<String, String> facts(Deadline deadline) {
    OpenBid openBid = deadline.openBid();
    return new Facts()
        .with("subject", SUBJECTS.getOrDefault(deadline.subjectType(), "事项"))
        .with("title", deadline.title())
        .with("openBid", openBid == null ? null : openBid.name())
        .with("openBidCode", openBid == null ? null : openBid.code())
        .with("subChallenge", deadline.part() == null ? null : deadline.part().words())
        .with("due", Payload.present("due", deadline.due()))
        .with("workingDaysLeft", deadline.workingDaysLeft())
        .with("remaining", remaining(deadline.workingDaysLeft()))
        .with("workingDaysOverdue", deadline.workingDaysOverdue())
        .with("sponsor", deadline.sponsor())
        .with("late", deadline.late() ? "迟到的提醒：到时系统未运行" : null)
        .all();
  }

  private static @Nullable String remaining(@Nullable Integer days) {
    if (days == null) {
      return null;
    }
    if (days == 0) {
      return "今日到期";
    }
    return days > 0 ? "还有 " + days + " 个工作日到期" : "已过期 " + -days + " 个工作日";
  }

  /** 期限, as far as a message tells it. */
  record Deadline(
      @Nullable String subjectType,
      @Nullable String subjectId,
      @Nullable String title,
      @Nullable OpenBid openBid,
      @JsonProperty("subChallenge") @Nullable SubChallenge part,
      @Nullable LocalDate due,
      @Nullable Integer workingDaysLeft,
      @Nullable Integer workingDaysOverdue,
      @Nullable List<String> leadDepartments,
      @Nullable List<String> supportingDepartments,
      @Nullable String sponsor,
      boolean late,
      boolean demonstration,
      boolean history) {

    Topic topic() {
      String type = Payload.present("subjectType", subjectType);
      return new Topic(
          type, Payload.present("subjectId", subjectId), Payload.present("title", title));
    }

    String link() {
      String subject = "/" + subjectType + "s/" + subjectId;
      return openBid == null ? subject : "/open-bids/" + openBid.code() + subject;
    }

    Map<String, String> reasons() {
      Map<String, String> reasons = new HashMap<>();
      some(supportingDepartments).forEach(code -> reasons.put(code, "本科室为配合科室"));
      some(leadDepartments).forEach(code -> reasons.put(code, "本科室为牵头科室"));
      return reasons;
    }

    private static List<String> some(@Nullable List<String> codes) {
      return codes == null ? List.of() : codes;
    }
  }

  /** 子项目. */
  record SubChallenge(String number, String name) {

    String words() {
      return number + " " + name;
    }
  }

  /** 揭榜项目. */
  record OpenBid(String code, String name) {}
}
