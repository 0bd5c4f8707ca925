package org.jiebang.bus.guard;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * 守卫设置, {@code jiebang.bus.guard}.
 *
 * @param backOff how long a consumer rests when the database is away
 * @param gapPatience how long an early event waits for those before it
 */
@ConfigurationProperties("jiebang.bus.guard")
record GuardSettings(
    @Bindable(defaultValue = "1s") Duration backOff,
    @Bindable(defaultValue = "30s") Duration gapPatience) {}
