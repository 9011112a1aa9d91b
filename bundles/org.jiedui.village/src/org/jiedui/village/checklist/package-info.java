/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What counts as done of what was promised. */
package org.jiedui.village.checklist;
