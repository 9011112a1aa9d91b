/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Lists of candidates for references. */
package org.jiedui.ui.internal.references;
