package org.jiebang.project.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiebang.refusal.Conflict;
import org.jspecify.annotations.Nullable;

/** 里程碑: a dated step of a challenge: open, until it is settled or cancelled. */
public sealed interface Milestone {

  /** What every milestone has. */
  Terms terms();

  /** 状态. */
  MilestoneState state();

  /**
   * The milestone as one that may still be moved, settled or cancelled.
   *
   * @throws Conflict naming the state and what is possible now
   */
  Open stillOpen();

  /**
   * 里程碑要素.
   *
   * @param id UUIDv7
   * @param hospital the tenant
   * @param version one event each
   * @param subject what it is a step of
   * @param title what is to be reached
   * @param deliverable 交付物
   * @param due 到期日
   * @param supportingDepartments who helps, beside those the list names
   */
  record Terms(
      UUID id,
      String hospital,
      long version,
      Subject subject,
      String title,
      @Nullable String deliverable,
      DueDate due,
      List<String> supportingDepartments) {

    /** Keeps the order. */
    public Terms {
      supportingDepartments = List.copyOf(supportingDepartments);
    }

    Terms next() {
      return next(due);
    }

    Terms next(DueDate newDue) {
      return new Terms(
          id, hospital, version + 1, subject, title, deliverable, newDue, supportingDepartments);
    }
  }

  /** 进行中. */
  record Open(Terms terms) implements Milestone {

    @Override
    public MilestoneState state() {
      return MilestoneState.OPEN;
    }

    @Override
    public Open stillOpen() {
      return this;
    }

    /** 改期: the same milestone on another date. */
    public Open moved(LocalDate to, String reason, Actor by, Instant at) {
      Slip slip = new Slip(terms.due().date(), to, reason, by, at);
      return new Open(terms.next(terms.due().moved(slip)));
    }

    /** 提醒: one version on, because a reminder is an event. */
    public Open reminded() {
      return new Open(terms.next());
    }

    /** 办结. */
    public Settled settled(Settlement settlement) {
      return new Settled(terms.next(), settlement);
    }

    /** 取消. */
    public Cancelled cancelled(Cancellation cancellation) {
      return new Cancelled(terms.next(), cancellation);
    }
  }

  /** 已办结. */
  record Settled(Terms terms, Settlement settlement) implements Milestone {

    @Override
    public MilestoneState state() {
      return MilestoneState.SETTLED;
    }

    @Override
    public Open stillOpen() {
      String when = settlement.on() + "由" + settlement.by().name();
      throw new Conflict("milestone-settled", "里程碑已于" + when + "办结，现在只能查看。");
    }
  }

  /** 已取消. */
  record Cancelled(Terms terms, Cancellation cancellation) implements Milestone {

    @Override
    public MilestoneState state() {
      return MilestoneState.CANCELLED;
    }

    @Override
    public Open stillOpen() {
      String why = cancellation.by().name() + "取消（" + cancellation.reason() + "）";
      throw new Conflict("milestone-cancelled", "里程碑已由" + why + "，现在只能查看，或另立新的里程碑。");
    }
  }

  /**
   * 办结记录.
   *
   * @param on the business day
   * @param by who reported it
   * @param note what was delivered, if anything was said
   * @param at when
   */
  record Settlement(LocalDate on, Actor by, @Nullable String note, Instant at) {}

  /**
   * 取消记录.
   *
   * @param reason why
   * @param by who
   * @param at when
   */
  record Cancellation(String reason, Actor by, Instant at) {}
}
