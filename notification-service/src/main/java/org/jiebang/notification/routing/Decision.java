package org.jiebang.notification.routing;

import java.util.Set;
import org.jiebang.notification.organisation.Department;
import org.jspecify.annotations.Nullable;

/** 路由决定: what becomes of one event for one department. */
public sealed interface Decision {

  /** The department's code, known or not. */
  String code();

  /** Acts on it; every kind of decision has its own answer. */
  void actedOnBy(Action action);

  /** What to do with each kind of decision. */
  interface Action {
    /** The department gets a message. */
    void tell(Tell decision);

    /** It gets none. */
    void filter(Filtered decision);

    /** It gets none yet. */
    void hold(Held decision);
  }

  /**
   * 送达: the department gets a message.
   *
   * @param department to whom
   * @param cause how it came to be concerned
   * @param reason the rule's own words, null: what the event says
   * @param channels beyond the inbox
   */
  record Tell(Department department, Concern cause, @Nullable String reason, Set<String> channels)
      implements Decision {

    @Override
    public String code() {
      return department.code();
    }

    @Override
    public void actedOnBy(Action action) {
      action.tell(this);
    }
  }

  /**
   * 不送: the department gets no message.
   *
   * @param code the department
   * @param why the stable reason
   */
  record Filtered(String code, FilterCause why) implements Decision {

    @Override
    public void actedOnBy(Action action) {
      action.filter(this);
    }
  }

  /**
   * 待送: nobody knows this department yet. It is kept until the organisation names it, never
   * dropped.
   *
   * @param code the code the event names
   */
  record Held(String code) implements Decision {

    @Override
    public void actedOnBy(Action action) {
      action.hold(this);
    }
  }
}
