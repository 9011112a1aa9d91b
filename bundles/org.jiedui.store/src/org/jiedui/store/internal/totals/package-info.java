/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Counts and sums that are kept up to date with every commit. */
package org.jiedui.store.internal.totals;
