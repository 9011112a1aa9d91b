/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The wizard: what it shows of the model of an import, and how the user decides. UI thread only. */
package org.jiedui.ui.sheet.pages;
