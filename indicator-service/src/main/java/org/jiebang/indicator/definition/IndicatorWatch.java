package org.jiebang.indicator.definition;

/** 口径与目标变动: who wants to know that what an indicator is judged by has arrived from another home. */
public interface IndicatorWatch {

  /**
   * A definition or a target arrived, inside the transaction that stored it.
   *
   * @param hospital the hospital's code
   * @param indicator the indicator's code
   * @param eventId the event that told it
   * @param type its type
   */
  void arrived(String hospital, String indicator, String eventId, String type);
}
