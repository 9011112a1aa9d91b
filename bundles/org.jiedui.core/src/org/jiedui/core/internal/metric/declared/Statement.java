/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import org.jiedui.model.value.Qualified;

/**
 * What objects state whose figures cover the same.
 *
 * @param reach what they cover
 * @param entries how many objects state it
 * @param sum what they state together
 * @param largest the largest that one of them states
 */
record Statement(Reach reach, long entries, Qualified sum, Qualified largest) {
}
