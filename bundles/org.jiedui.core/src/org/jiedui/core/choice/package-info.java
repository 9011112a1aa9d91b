/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What models declare and values name: chosen by label, kept by identifier. */
package org.jiedui.core.choice;
