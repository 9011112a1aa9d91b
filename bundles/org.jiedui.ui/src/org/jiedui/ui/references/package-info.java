/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a reference may name, for whoever lets a user choose: forms, grids and dialogs. */
package org.jiedui.ui.references;
