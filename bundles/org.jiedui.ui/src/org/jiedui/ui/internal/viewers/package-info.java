/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the Properties view works with. */
package org.jiedui.ui.internal.viewers;
