/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The editor of a document: its text, the figures that stand in it, what does not fit, and what the office decides. */
package org.jiedui.evidence.ui.internal.editor;
