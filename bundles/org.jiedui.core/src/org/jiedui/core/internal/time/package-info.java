/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Spans of days, from dates that are known more or less exactly. */
package org.jiedui.core.internal.time;
