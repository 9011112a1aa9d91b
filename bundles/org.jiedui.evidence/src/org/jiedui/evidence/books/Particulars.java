/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.time.LocalDate;
import java.util.Objects;

import org.jiedui.evidence.DocumentKind;
import org.jiedui.model.value.PartialDate;

/**
 * What is known of a document besides its text. All but name and kind may be null. Immutable.
 *
 * @param name what the document is called
 * @param kind what it is
 * @param publisher who published it
 * @param published when
 * @param anchor the day from which words such as 去年 are understood; without one they stay open
 * @param receivedOn when the office received it
 * @param link where it can be found
 */
public record Particulars(String name, DocumentKind kind, String publisher, PartialDate published, PartialDate anchor, LocalDate receivedOn,
		String link) {

	public Particulars {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(kind, "kind");
	}

	/** Of which only the name is known. */
	public static Particulars named(String name) {
		return new Particulars(name, DocumentKind.NONE, null, null, null, null, null);
	}

	/** Published at that time, from which its relative dates are understood too. */
	public Particulars published(PartialDate date) {
		return new Particulars(name, kind, publisher, date, date, receivedOn, link);
	}

	/** Received on that day. */
	public Particulars received(LocalDate day) {
		return new Particulars(name, kind, publisher, published, anchor, day, link);
	}
}
