/**
 * PostgreSQL and Kafka as child processes of this one: the fixture of every test, and what the
 * launcher of one machine starts.
 *
 * <p>Start at {@link org.jiebang.servers.TestServers} for a test, at {@link
 * org.jiebang.servers.Postgres} and {@link org.jiebang.servers.KafkaBroker} for anything that
 * kills, pauses or keeps data.
 *
 * <p>Only the binaries of PostgreSQL are the zonky project's, not its {@code EmbeddedPostgres}:
 * that one switches fsync off, lets anyone on the machine be superuser, and cannot be killed and
 * started again on the same data, which is what half of our tests do.
 */
@NullMarked
package org.jiebang.servers;

import org.jspecify.annotations.NullMarked;
