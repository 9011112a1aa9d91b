/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a user decides about a table that is imported, step by step, and what is said about it. Without a display, so that it can be tested. */
package org.jiedui.ui.sheet.model;
