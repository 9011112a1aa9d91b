/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.evidence.FigureState;

/**
 * A place in a text where something is claimed.
 *
 * @param figure in the books; null of a file that is not kept
 * @param document in the books; null of a file that is not kept
 * @param title of the document or file
 * @param text as written
 * @param start its place in the text, in code points
 * @param state what the office made of it
 */
public record ClaimSource(ObjectId figure, ObjectId document, String title, String text, int start, FigureState state) {
}
