package org.jiebang.notification.email.smtp;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * 邮件配置. Without a host no mail is sent.
 *
 * @param host the SMTP host, empty: none
 * @param from the sender's address
 * @param siteUrl where the site is seen by readers
 * @param firstRetry the pause after the first refusal
 * @param longestRetry the longest pause
 * @param attempts after so many it is given up
 */
@ConfigurationProperties("jiebang.email")
record EmailConfiguration(
    @Bindable(defaultValue = "") String host,
    @Bindable(defaultValue = "jiebang@localhost") String from,
    @Bindable(defaultValue = "http://localhost:8080") String siteUrl,
    @Bindable(defaultValue = "1m") Duration firstRetry,
    @Bindable(defaultValue = "4h") Duration longestRetry,
    @Bindable(defaultValue = "10") int attempts) {}
