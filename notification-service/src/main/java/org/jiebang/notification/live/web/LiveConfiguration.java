package org.jiebang.notification.live.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * 推送设置.
 *
 * @param poll how often the inboxes' ends are looked at while somebody follows them
 * @param heartbeat how long a stream may be silent
 * @param stalled how long a client may take nothing before its stream is closed
 * @param perPerson how many streams one person may hold
 * @param together how many streams this replica holds
 */
@ConfigurationProperties("jiebang.live")
record LiveConfiguration(
    @Bindable(defaultValue = "250ms") Duration poll,
    @Bindable(defaultValue = "15s") Duration heartbeat,
    @Bindable(defaultValue = "1m") Duration stalled,
    @Bindable(defaultValue = "5") int perPerson,
    @Bindable(defaultValue = "2000") int together) {}
