package org.jiebang.notification.email;

/**
 * 邮件设置.
 *
 * @param siteUrl where the site is seen by readers, without a slash at the end
 * @param idDomain the domain of our Message-IDs
 * @param backOff when a refused mail is tried again
 */
public record EmailSettings(String siteUrl, String idDomain, BackOff backOff) {}
