package org.jiebang.indicator.submission;

import java.util.Set;
import java.util.UUID;
import org.jiebang.indicator.definition.IndicatorDefinition;

/** 填报事件: what the rest of the hospital hears about submissions. */
public interface SubmissionEvents {

  /**
   * A result was reported, or corrected when the submission has a replaced revision. Called last in
   * the use case, inside its transaction.
   *
   * @return the event's id
   */
  UUID told(Submission submission, IndicatorDefinition definition, Set<String> departments);
}
