/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.deletion;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.DeletionImpact;
import org.jiedui.core.session.DeletionImpact.Reference;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Belonging;
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

	private final Session session;
	private final Collection<EObject> objects;
	private final Labels labels = new Labels(Locale.getDefault());
	private final Titles titles = new Titles(labels);

	/** @param objects that are to be deleted */
	Referrers(Session session, Collection<EObject> objects) {
		this.session = session;
		this.objects = objects;
	}

	/** One row for each reference that would be lost, without repetition; what goes with its programme loses nothing. */
	List<Row> rows(DeletionImpact impact) {
		return impact.references().stream().filter(each -> source(each).flatMap(Belonging::programme).filter(objects::contains).isEmpty())
				.map(each -> new Row(each.type(), title(each), labels.label(each.feature()))).distinct().toList();
	}

	private Optional<EObject> source(Reference reference) {
		return reference.source() == null ? session.find(reference.id()) : Optional.of(reference.source());
	}

	private String title(Reference reference) {
		return source(reference).map(this::title).orElseGet(() -> labels.label(reference.type()));
	}

	private String title(EObject source) {
		String title = titles.title(source);
		return source.eContainer() == null ? title : titles.title(source.eContainer()) + " \u203A " + title;
	}
}
