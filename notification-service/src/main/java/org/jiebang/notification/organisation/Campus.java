package org.jiebang.notification.organisation;

/**
 * 院区: a site of the hospital.
 *
 * @param hospital the hospital's code
 * @param code unique within the hospital
 * @param name as people know it
 * @param validity when it exists
 */
public record Campus(String hospital, String code, String name, Validity validity) {}
