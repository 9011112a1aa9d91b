/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Measures the page of a plan: what it takes to open a large one, and to scroll its chart. */
package org.jiedui.bench.plan;
