/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Taking commits back. */
package org.jiedui.core.internal.history;
