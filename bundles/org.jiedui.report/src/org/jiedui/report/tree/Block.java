/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.tree;

/** A piece of a report that stands for itself. */
public sealed interface Block permits Section, Paragraph, Table, Chart, Picture {
}
