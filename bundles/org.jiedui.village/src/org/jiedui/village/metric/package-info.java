/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Key numbers of key villages that take more than to add up. */
package org.jiedui.village.metric;
