/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tiles of a dashboard: what is told about one programme or all of them, and the rows behind each number. */
package org.jiedui.core.dashboard;
