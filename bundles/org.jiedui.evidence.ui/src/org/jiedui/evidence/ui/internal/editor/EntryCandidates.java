/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.evidence.EvidencePackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.references.Candidate;
import org.jiedui.ui.references.ReferenceCandidates;

/** The entries that a figure may tell of: those of the ledger that keeps its indicator before all others, and never documents or figures. */
final class EntryCandidates implements ReferenceCandidates {

	private final OpenBooks books;
	private final EClass likely;
	private final Labels labels;
	private final Titles titles;

	/** @param likely the class of the ledger that keeps the indicator, or null */
	EntryCandidates(OpenBooks books, EClass likely, Labels labels) {
		this.books = books;
		this.likely = likely;
		this.labels = labels;
		titles = new Titles(labels);
	}

	@Override
	public List<Candidate> find(EObject owner, EReference reference, String words, int limit) {
		return joined(words, books.candidates().find(owner, reference, words, limit), limit);
	}

	@Override
	public Optional<Candidate> named(EObject owner, EReference reference, String title) {
		return books.candidates().named(owner, reference, title).filter(this::isEntry);
	}

	@Override
	public CompletableFuture<List<Candidate>> query(EObject owner, EReference reference, String words, int limit) {
		return books.candidates().query(owner, reference, words, limit).thenApply(found -> joined(words, found, limit));
	}

	private List<Candidate> joined(String words, List<Candidate> found, int limit) {
		Map<String, Candidate> all = new LinkedHashMap<>();
		likely(words).forEach(each -> all.put(each.title() + '\n' + each.detail(), each));
		found.stream().filter(this::isEntry).forEach(each -> all.putIfAbsent(each.title() + '\n' + each.detail(), each));
		return new ArrayList<>(all.values()).subList(0, Math.min(limit, all.size()));
	}

	private List<Candidate> likely(String words) {
		String key = words.strip().toLowerCase(Locale.ROOT);
		return likely == null ? List.of() : books.roots(likely).stream().filter(each -> titles.title(each).toLowerCase(Locale.ROOT).contains(key))
				.map(each -> new Candidate(titles.title(each), labels.label(each.eClass()), () -> each)).toList();
	}

	/** Their class stands in the detail, so that none has to be loaded for it. */
	private boolean isEntry(Candidate candidate) {
		return !candidate.detail().startsWith(labels.label(EvidencePackage.Literals.DOCUMENT))
				&& !candidate.detail().startsWith(labels.label(EvidencePackage.Literals.REPORTED_FIGURE));
	}
}
