/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** One format for each type of value. */
package org.jiedui.core.internal.format;
