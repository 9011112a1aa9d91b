/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.source;

/** What a line of a text is there for. */
public enum PassageRole {
	/** Part of what the text says. */
	BODY,
	/** What a page has around its text: navigation, licence numbers, related links, comments. Says nothing about the programme. */
	FURNITURE
}
