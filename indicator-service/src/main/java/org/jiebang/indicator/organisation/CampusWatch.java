package org.jiebang.indicator.organisation;

/** 院区变动: who wants to know that a hospital has other campuses, or other validities of them. */
public interface CampusWatch {

  /**
   * The hospital's campuses changed, inside the transaction that stored it.
   *
   * @param hospital the hospital's code
   * @param eventId the event that told it
   */
  void changed(String hospital, String eventId);
}
