/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How many of the figures of real texts are found, what of them is told right, which contradictions are raised, and what reading costs. */
package org.jiedui.bench.evidence;
