/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How divisions get into the register. */
package org.jiedui.divisions.internal;
