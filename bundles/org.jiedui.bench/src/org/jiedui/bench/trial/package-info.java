/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the store keeps when processes are killed and servers are started again. Measures are counts of what was lost; the goal is none. */
package org.jiedui.bench.trial;
