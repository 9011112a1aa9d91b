/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Key numbers of a programme, each computed by one service. */
package org.jiedui.core.metric;
