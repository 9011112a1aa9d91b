/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.deletion;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.DeletionImpact;
import org.jiedui.core.session.DeletionImpact.Reference;
import org.jiedui.core.session.Session;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;

/** What refers to objects that are about to be deleted, in words. */
final class Referrers {

	/**
	 * One that refers.
	 *
	 * @param type its class
	 * @param title what it is called
	 * @param field label of the reference
	 */
	record Row(EClass type, String title, String field) {
	}

	private Referrers() {
	}

	/** One row for each reference, without repetition. */
	static List<Row> of(DeletionImpact impact, Session session) {
		Labels labels = new Labels(Locale.getDefault());
		Titles titles = new Titles(labels);
		return impact.references().stream().map(each -> new Row(each.type(), title(each, session, titles, labels), labels.label(each.feature())))
				.distinct().toList();
	}

	private static String title(Reference reference, Session session, Titles titles, Labels labels) {
		EObject source = reference.source() == null ? session.find(reference.id()).orElse(null) : reference.source();
		if (source == null) {
			return labels.label(reference.type());
		}
		String title = titles.title(source);
		return source.eContainer() == null ? title : titles.title(source.eContainer()) + " \u203A " + title;
	}
}
