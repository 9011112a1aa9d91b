/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How figures are found: numbers and units, dates, names with numbers, and what a figure is about. */
package org.jiedui.evidence.internal.figure;
