/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.delete;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.session.DeletionImpact;
import org.jiedui.core.session.DeletionImpact.Reference;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;

/** The question before a deletion: what goes, what it contains, and what refers to it. */
final class ImpactText {

	/** So many are named; a longer list is counted. */
	private static final int NAMED = 10;

	private final Labels labels;
	private final Titles titles;

	ImpactText(Labels labels) {
		this.labels = labels;
		titles = new Titles(labels);
	}

	String question(List<? extends EObject> objects, DeletionImpact impact) {
		StringBuilder question = new StringBuilder(objects.size() == 1 ? NLS.bind(Messages.Deletion_one, called(objects.getFirst()))
				: NLS.bind(Messages.Deletion_many, objects.size()));
		long parts = objects.stream().mapToLong(ImpactText::parts).sum();
		if (parts > 0) {
			question.append(NLS.bind(Messages.Deletion_parts, parts));
		}
		if (!impact.isEmpty()) {
			question.append("\n\n").append(NLS.bind(Messages.Deletion_references, count(impact))).append("\n");
			question.append(impact.references().stream().limit(NAMED).map(this::line).collect(Collectors.joining("\n")));
			if (impact.references().size() > NAMED) {
				question.append("\n").append(NLS.bind(Messages.Deletion_more, impact.references().size() - NAMED));
			}
		}
		return question.toString();
	}

	private static String count(DeletionImpact impact) {
		return impact.references().size() + (impact.complete() ? "" : "+");
	}

	private String line(Reference reference) {
		String source = reference.source() == null ? labels.label(reference.type()) + " " + reference.id() : called(reference.source());
		return "  \u2022 " + source + " \u2013 " + labels.label(reference.feature());
	}

	private String called(EObject object) {
		return labels.label(object.eClass()) + " " + titles.title(object);
	}

	private static long parts(EObject object) {
		long count = 0;
		for (var all = object.eAllContents(); all.hasNext(); all.next()) {
			count++;
		}
		return count;
	}
}
