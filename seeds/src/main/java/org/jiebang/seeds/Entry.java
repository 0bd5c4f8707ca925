package org.jiebang.seeds;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * 录入项: one PUT.
 *
 * @param path where it goes
 * @param body what goes there
 */
record Entry(String path, ObjectNode body) {}
