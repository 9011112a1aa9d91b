/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Who changed what, when and why. */
package org.jiedui.core.history;
