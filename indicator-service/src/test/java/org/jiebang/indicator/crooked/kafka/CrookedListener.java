package org.jiebang.indicator.crooked.kafka;

import io.micronaut.configuration.kafka.annotation.KafkaListener;
import io.micronaut.context.annotation.Requires;

/** Relies on the defaults, which skip records; never started. */
@Requires(property = "crooked")
@KafkaListener
public class CrookedListener {}
