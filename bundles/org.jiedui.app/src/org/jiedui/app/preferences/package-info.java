/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What users set for themselves. */
package org.jiedui.app.preferences;
