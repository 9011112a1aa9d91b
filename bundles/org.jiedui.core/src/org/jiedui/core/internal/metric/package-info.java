/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The core's own key numbers. */
package org.jiedui.core.internal.metric;
